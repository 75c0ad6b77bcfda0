import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What the shop knows of places beyond the built-in directory: mappings to carriers, aliases, and the desk of open questions. */
export class Migration20261122000012 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "city_mapping" (
      "carrier" text not null,
      "city_id" text not null,
      "district_id" text not null default '',
      "entry_id" text null,
      "entry_name" text null,
      "source" text not null check ("source" in ('automatic', 'staff')),
      "lost" boolean not null default false,
      "by" text null,
      "at" timestamptz not null default now(),
      primary key ("carrier", "city_id", "district_id"),
      check ("source" = 'staff' or "entry_id" is not null)
    )`);
    this.addSql(`create table if not exists "city_alias" (
      "spelling" text primary key,
      "city_id" text not null,
      "district_id" text null,
      "by" text not null,
      "at" timestamptz not null default now()
    )`);
    this.addSql(`create table if not exists "city_desk" (
      "id" text primary key,
      "kind" text not null check ("kind" in ('city', 'entry', 'spelling')),
      "carrier" text not null default '',
      "subject" text not null,
      "label" text not null,
      "reason" text not null,
      "suggestions" jsonb not null default '[]',
      "asked" integer not null default 0,
      "rank" integer not null default 1000,
      "state" text not null default 'open' check ("state" in ('open', 'decided', 'resolved')),
      "first_at" timestamptz not null default now(),
      "last_at" timestamptz not null default now(),
      unique ("kind", "carrier", "subject")
    )`);
    this.addSql(`create index if not exists "city_desk_open" on "city_desk" ("state", "kind", "carrier")`);
    this.addSql(`create table if not exists "city_decision" (
      "id" bigint generated always as identity primary key,
      "item_id" text not null references "city_desk" ("id") on delete cascade,
      "decision" jsonb not null,
      "by" text not null,
      "at" timestamptz not null default now()
    )`);
    this.addSql(`create index if not exists "city_decision_item" on "city_decision" ("item_id", "id")`);
    this.addSql(`create table if not exists "city_refresh" (
      "carrier" text primary key,
      "claimed_until" timestamptz null,
      "tried_at" timestamptz null,
      "problem" jsonb null
    )`);
    this.addSql(
      `create table if not exists "city_book" ("one" boolean primary key default true, "version" bigint not null)`,
    );
    this.addSql(`insert into "city_book" ("one", "version") values (true, 1) on conflict do nothing`);
  }

  override async down(): Promise<void> {
    for (const table of [
      "city_book",
      "city_refresh",
      "city_decision",
      "city_desk",
      "city_alias",
      "city_mapping",
    ]) {
      this.addSql(`drop table if exists "${table}" cascade`);
    }
  }
}
