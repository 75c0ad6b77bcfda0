import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Parcels that came back and were scanned in, with what of them can be sold again. */
export class Migration20261123010002 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "stock_return" (
      "order_id" text primary key,
      "shipment_id" text null,
      "from_state" text not null,
      "actor" text not null,
      "note" text null,
      "created_at" timestamptz not null default now()
    )`);
    this.addSql(`create index if not exists "stock_return_recent" on "stock_return" ("created_at" desc)`);
    this.addSql(`create table if not exists "stock_return_line" (
      "order_id" text not null references "stock_return" ("order_id") on delete cascade,
      "line_id" text not null,
      "variant_id" text null,
      "title" text not null,
      "variant" text not null,
      "sku" text null,
      "quantity" numeric not null,
      "sellable" numeric not null,
      "damaged" numeric not null,
      primary key ("order_id", "line_id")
    )`);
    this.addSql(
      `create index if not exists "stock_return_line_damaged" on "stock_return_line" ("variant_id") where "damaged" > 0`,
    );
  }

  override async down(): Promise<void> {
    for (const table of ["stock_return_line", "stock_return"]) {
      this.addSql(`drop table if exists "${table}" cascade`);
    }
  }
}
