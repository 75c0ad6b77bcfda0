import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Pickups asked for and delivery notes made at carriers: neither can be looked up there, so each is written down before it is sent. */
export class Migration20261122000010 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "handover" (
      "id" text primary key,
      "kind" text not null check ("kind" in ('pickup', 'note')),
      "carrier" text not null,
      "state" text not null check ("state" in ('sending', 'done', 'uncertain', 'failed')),
      "reference" text null,
      "actor" text not null,
      "sending_until" timestamptz null,
      "created_at" timestamptz not null default now()
    )`);
    this.addSql(`create table if not exists "handover_parcel" (
      "handover_id" text not null references "handover" ("id") on delete cascade,
      "shipment_id" text not null,
      "kind" text not null,
      "active" boolean not null default true,
      primary key ("handover_id", "shipment_id")
    )`);
    this.addSql(
      `create unique index if not exists "handover_parcel_once" on "handover_parcel" ("kind", "shipment_id") where "active"`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "handover_parcel"`);
    this.addSql(`drop table if exists "handover"`);
  }
}
