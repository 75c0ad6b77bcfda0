import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Parcels, what carriers said about them (raw and normalised), and the inbox of their webhooks. */
export class Migration20261122000002 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "shipment" (
      "id" text primary key,
      "order_id" text not null,
      "carrier" text not null,
      "reference" text not null unique,
      "live" boolean not null default true,
      "state" text not null,
      "status" text null,
      "raw_status" text null,
      "status_at" timestamptz null,
      "tracking_number" text null,
      "carrier_ref" text null,
      "label_url" text null,
      "fee" numeric null,
      "cod_amount" numeric not null,
      "attempts" integer not null default 0,
      "sending_until" timestamptz null,
      "last_error" jsonb null,
      "polled_at" timestamptz null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now()
    )`);
    this.addSql(
      `create unique index if not exists "shipment_one_live" on "shipment" ("order_id") where "live"`,
    );
    this.addSql(
      `create unique index if not exists "shipment_tracking" on "shipment" ("carrier", "tracking_number") where "tracking_number" is not null`,
    );
    this.addSql(`create index if not exists "shipment_order" on "shipment" ("order_id", "created_at")`);
    this.addSql(
      `create index if not exists "shipment_open" on "shipment" ("carrier", "polled_at") where "live" and "state" = 'created'`,
    );
    this.addSql(`create table if not exists "shipment_event" (
      "id" bigint generated always as identity primary key,
      "carrier" text not null,
      "tracking_number" text not null,
      "shipment_id" text null references "shipment" ("id") on delete cascade,
      "source" text not null,
      "dedupe_key" text not null,
      "status" text null,
      "raw_status" text null,
      "occurred_at" timestamptz null,
      "applied" boolean not null,
      "note" text null,
      "received_at" timestamptz not null default now(),
      unique ("carrier", "dedupe_key")
    )`);
    this.addSql(
      `create index if not exists "shipment_event_shipment" on "shipment_event" ("shipment_id", "occurred_at")`,
    );
    this.addSql(`create table if not exists "webhook_inbox" (
      "id" text primary key,
      "carrier" text not null,
      "digest" text not null,
      "raw_body" text not null,
      "events" jsonb not null,
      "confirm" boolean not null,
      "repeats" integer not null default 0,
      "received_at" timestamptz not null default now(),
      "handled_at" timestamptz null,
      unique ("carrier", "digest")
    )`);
    this.addSql(`create table if not exists "carrier_city_list" (
      "carrier" text primary key,
      "entries" jsonb not null,
      "loaded_at" timestamptz not null default now()
    )`);
  }

  override async down(): Promise<void> {
    for (const table of ["carrier_city_list", "webhook_inbox", "shipment_event", "shipment"]) {
      this.addSql(`drop table if exists "${table}" cascade`);
    }
  }
}
