import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What staff note about an order. A note is never rewritten; it goes only with what it tells about a person. */
export class Migration20261123050001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "order_note" (
      "id" bigint generated always as identity primary key,
      "order_id" text not null,
      "author" text not null,
      "text" text not null check (char_length("text") between 1 and 2000),
      "created_at" timestamptz not null default now()
    )`);
    this.addSql(`create index if not exists "order_note_order" on "order_note" ("order_id", "id" desc)`);
    this.addSql(`create or replace function "order_note_append_only"() returns trigger language plpgsql as $$
      begin
        raise exception 'a note is never rewritten';
      end $$`);
    this.addSql(`create or replace trigger "order_note_append_only" before update on "order_note"
      for each statement execute function "order_note_append_only"()`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_note"`);
    this.addSql(`drop function if exists "order_note_append_only"`);
  }
}
