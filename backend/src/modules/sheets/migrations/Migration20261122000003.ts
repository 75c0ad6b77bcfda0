import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** One line an order: which version of it the sheet should hold, and which it holds. */
export class Migration20261122000003 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "sheet_row" (
      "order_id" text primary key,
      "number" text not null unique,
      "state" text not null,
      "wanted" bigint not null default 1,
      "written" bigint not null default 0,
      "tries" integer not null default 0,
      "due_at" timestamptz not null default now(),
      "ever_written" boolean not null default false,
      "last_error" jsonb null,
      "written_at" timestamptz null,
      "created_at" timestamptz not null default now()
    )`);
    this.addSql(
      `create index if not exists "sheet_row_due" on "sheet_row" ("due_at", "created_at") where "state" = 'due'`,
    );
    this.addSql(`create table if not exists "sheet_flush" (
      "id" integer primary key default 1 check ("id" = 1),
      "writing_until" timestamptz null,
      "last_success_at" timestamptz null,
      "blocked_until" timestamptz null,
      "last_error" jsonb null
    )`);
    this.addSql(`insert into "sheet_flush" ("id") values (1) on conflict do nothing`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "sheet_flush"`);
    this.addSql(`drop table if exists "sheet_row"`);
  }
}
