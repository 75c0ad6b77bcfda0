import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The list of orders asks for a carrier's parcels, refused ones, and tracking numbers by their beginning. */
export class Migration20261123014102 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index if not exists "shipment_carrier_orders" on "shipment" ("carrier", "order_id") where "live"`,
    );
    this.addSql(
      `create index if not exists "shipment_refused" on "shipment" ("order_id") where "live" and "state" = 'refused'`,
    );
    this.addSql(
      `create index if not exists "shipment_tracking_begins" on "shipment" (upper("tracking_number") text_pattern_ops) where "tracking_number" is not null`,
    );
  }

  override async down(): Promise<void> {
    for (const name of ["tracking_begins", "refused", "carrier_orders"])
      this.addSql(`drop index if exists "shipment_${name}"`);
  }
}
