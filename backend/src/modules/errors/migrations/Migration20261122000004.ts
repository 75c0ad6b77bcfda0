import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What failed and waits for a person: one open line for each target and subject. */
export class Migration20261122000004 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "integration_error" (
      "id" text primary key,
      "target" text not null,
      "subject" text not null,
      "order_id" text null,
      "kind" text not null,
      "message" jsonb not null,
      "tries" integer not null default 1,
      "state" text not null default 'open',
      "first_at" timestamptz not null default now(),
      "last_at" timestamptz not null default now(),
      "closed_at" timestamptz null
    )`);
    this.addSql(
      `create unique index if not exists "integration_error_open" on "integration_error" ("target", "subject") where "state" = 'open'`,
    );
    this.addSql(`create index if not exists "integration_error_order" on "integration_error" ("order_id")`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "integration_error"`);
  }
}
