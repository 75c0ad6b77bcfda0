import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Accents, the forms of one Arabic letter and signs between words, each under what it is folded to; what is left over falls away. */
const FOLDS: readonly (readonly [from: string, to: string])[] = [
  ["àâäáãÀÂÄÁÃ", "a"],
  ["çÇ", "c"],
  ["éèêëÉÈÊË", "e"],
  ["îïíìÎÏÍÌ", "i"],
  ["ôöóòÔÖÓÒ", "o"],
  ["ûüúùÛÜÚÙ", "u"],
  ["ñÑ", "n"],
  ["أإآٱ", "ا"],
  ["ىئ", "ي"],
  ["ة", "ه"],
  ["ؤ", "و"],
  ['-_.,;:"’()/@+&،؛', " "],
];
const DROPPED = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0640";
const FROM = FOLDS.map(([from]) => from).join("") + DROPPED;
const TO = FOLDS.map(([from, to]) => to.repeat([...from].length)).join("");
const folded = (text: string): string => `translate(lower(${text}), '${FROM}', '${TO}')`;

/** What the list of orders is filtered, sorted and searched by; names and cities word by word, in folded letters. */
export class Migration20261123014101 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace function souk_fold(text) returns text
      language sql immutable parallel safe returns null on null input as $$ select ${folded("$1")} $$`);
    // An index sees the functions of PostgreSQL only: this one must not call the one above.
    this.addSql(`create or replace function souk_order_words(text, text) returns tsvector
      language sql immutable parallel safe as $$
        select to_tsvector('simple'::regconfig, ${folded("$1 || ' ' || $2")}) $$`);
    this.addSql(
      `create index if not exists "order_flow_placed" on "order_flow" ("placed_at" desc, "order_id" desc) include ("state")`,
    );
    this.addSql(
      `create index if not exists "order_flow_city" on "order_flow" ("city", "placed_at" desc) include ("state")`,
    );
    this.addSql(`create index if not exists "order_flow_total" on "order_flow" ("total") include ("state")`);
    this.addSql(
      `create index if not exists "order_flow_phone_begins" on "order_flow" ("phone" text_pattern_ops)`,
    );
    this.addSql(
      `create index if not exists "order_flow_number_begins" on "order_flow" ("number" text_pattern_ops)`,
    );
    this.addSql(
      `create index if not exists "order_flow_words" on "order_flow" using gin (souk_order_words("customer_name", "city"))`,
    );
  }

  override async down(): Promise<void> {
    for (const name of ["words", "number_begins", "phone_begins", "total", "city", "placed"])
      this.addSql(`drop index if exists "order_flow_${name}"`);
    this.addSql(`drop function if exists souk_order_words(text, text)`);
    this.addSql(`drop function if exists souk_fold(text)`);
  }
}
