import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The calls of each carrier account in the last window, so that all processes keep to one limit. */
export class Migration20261122000020 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "carrier_call_budget" (
      "account" text primary key,
      "calls" timestamptz[] not null default '{}',
      "paused_until" timestamptz not null default 'epoch'
    )`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "carrier_call_budget"`);
  }
}
