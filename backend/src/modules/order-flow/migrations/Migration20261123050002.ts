import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Phones whose orders wait for a person. */
export class Migration20261123050002 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "blocked_phone" (
      "id" text primary key,
      "phone" text not null,
      "reason" text not null,
      "note" text null,
      "expires_at" timestamptz null,
      "created_by" text not null,
      "created_at" timestamptz not null default now(),
      "lifted_at" timestamptz null,
      "lifted_by" text null
    )`);
    this.addSql(
      `create unique index if not exists "blocked_phone_live" on "blocked_phone" ("phone") where "lifted_at" is null`,
    );
    this.addSql(
      `create index if not exists "blocked_phone_newest" on "blocked_phone" ("created_at" desc, "id" desc)`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "blocked_phone"`);
  }
}
