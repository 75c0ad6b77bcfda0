import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The carriers' settlement files with their lines, and which orders' cash has been paid out. */
export class Migration20261123010001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "cash_settlement" (
      "id" text primary key,
      "carrier" text not null,
      "file_name" text not null,
      "content_hash" text not null,
      "rows" jsonb not null,
      "header_row" integer not null,
      "mapping" jsonb not null,
      "period_from" date null,
      "period_until" date null,
      "state" text not null default 'preview',
      "ignored_rows" integer not null default 0,
      "actor" text not null,
      "created_at" timestamptz not null default now(),
      "closed_at" timestamptz null,
      "closed_by" text null
    )`);
    this.addSql(
      `create unique index if not exists "cash_settlement_once" on "cash_settlement" ("carrier", "content_hash") where "state" <> 'discarded'`,
    );
    this.addSql(
      `create index if not exists "cash_settlement_recent" on "cash_settlement" ("created_at" desc)`,
    );
    this.addSql(`create table if not exists "cash_settlement_line" (
      "settlement_id" text not null references "cash_settlement" ("id") on delete cascade,
      "position" integer not null,
      "line" integer null,
      "tracking" text not null,
      "reference" text not null,
      "order_id" text null,
      "number" text null,
      "recipient" text null,
      "amount" numeric null,
      "fee" numeric null,
      "net" numeric null,
      "cod_amount" numeric null,
      "expected_fee" numeric null,
      "expected" numeric null,
      "received" numeric null,
      "problems" text[] not null,
      "payable" boolean not null,
      "applied" boolean not null default false,
      primary key ("settlement_id", "position")
    )`);
    this.addSql(`create table if not exists "cash_remittance" (
      "order_id" text primary key,
      "shipment_id" text null,
      "carrier" text not null,
      "settlement_id" text null references "cash_settlement" ("id"),
      "cod_amount" numeric not null,
      "collected" numeric not null,
      "fee" numeric not null,
      "expected" numeric not null,
      "received" numeric not null,
      "actor" text not null,
      "created_at" timestamptz not null default now()
    )`);
    this.addSql(
      `create index if not exists "cash_remittance_recent" on "cash_remittance" ("created_at" desc, "carrier")`,
    );
  }

  override async down(): Promise<void> {
    for (const table of ["cash_remittance", "cash_settlement_line", "cash_settlement"]) {
      this.addSql(`drop table if exists "${table}" cascade`);
    }
  }
}
