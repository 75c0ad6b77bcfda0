import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What merchants tell of their companies, the papers that show it, and what was decided. */
export class Migration20261122060002 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "merchant" (
      "id" text primary key,
      "user_id" text not null unique,
      "name" text not null,
      "ice" text not null,
      "rc" text not null,
      "rc_court" text not null,
      "cin" text not null,
      "state" text not null default 'submitted' check ("state" in ('submitted', 'approved', 'rejected')),
      "reason" text null,
      "decided_by" text null,
      "decided_at" timestamptz null,
      "submitted_at" timestamptz not null default now()
    )`);
    this.addSql(`create table if not exists "merchant_document" (
      "id" text primary key,
      "merchant_id" text not null references "merchant" ("id") on delete cascade,
      "kind" text not null check ("kind" in ('ice', 'rc', 'cin')),
      "media_type" text not null,
      "bytes" integer not null,
      "sha256" text not null,
      "created_at" timestamptz not null default now(),
      unique ("merchant_id", "kind")
    )`);
  }

  override async down(): Promise<void> {
    for (const table of ["merchant_document", "merchant"]) this.addSql(`drop table if exists "${table}"`);
  }
}
