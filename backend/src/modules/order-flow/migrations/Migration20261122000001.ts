import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Orders' states with their history, the keys of quick orders, customers by phone, and the shop's settings. */
export class Migration20261122000001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "order_flow" (
      "order_id" text primary key,
      "number" text not null unique,
      "state" text not null,
      "version" integer not null default 1,
      "locale" text not null,
      "customer_id" text null,
      "customer_name" text not null,
      "phone" text not null,
      "email" text null,
      "city" text not null,
      "city_id" text null,
      "district" text null,
      "line1" text not null,
      "note" text null,
      "items" jsonb not null,
      "currency_code" text not null,
      "delivery_fee" numeric not null,
      "total" numeric not null,
      "payment" text not null,
      "carrier_option" text null,
      "content_hash" text not null,
      "hold_reason" text null,
      "failed_attempts" integer not null default 0,
      "carrier_event_at" timestamptz null,
      "placed_at" timestamptz not null default now(),
      "state_at" timestamptz not null default now()
    )`);
    this.addSql(`create index if not exists "order_flow_state" on "order_flow" ("state", "placed_at" desc)`);
    this.addSql(
      `create index if not exists "order_flow_duplicates" on "order_flow" ("phone", "content_hash", "placed_at" desc)`,
    );
    this.addSql(`create table if not exists "order_flow_history" (
      "order_id" text not null references "order_flow" ("order_id") on delete cascade,
      "version" integer not null,
      "from_state" text null,
      "to_state" text not null,
      "actor" text not null,
      "reason" text null,
      "at" timestamptz not null default now(),
      primary key ("order_id", "version")
    )`);
    this.addSql(`create table if not exists "quick_order_key" (
      "key" text primary key,
      "body_hash" text not null,
      "order_id" text not null unique,
      "status" integer not null,
      "body" json not null,
      "created_at" timestamptz not null default now()
    )`);
    this.addSql(`create table if not exists "phone_customer" (
      "phone" text primary key,
      "customer_id" text not null unique,
      "created_at" timestamptz not null default now()
    )`);
    this.addSql(`create table if not exists "shop_setting" (
      "key" text primary key,
      "value" jsonb not null,
      "updated_at" timestamptz not null default now()
    )`);
  }

  override async down(): Promise<void> {
    for (const table of [
      "shop_setting",
      "phone_customer",
      "quick_order_key",
      "order_flow_history",
      "order_flow",
    ]) {
      this.addSql(`drop table if exists "${table}" cascade`);
    }
  }
}
