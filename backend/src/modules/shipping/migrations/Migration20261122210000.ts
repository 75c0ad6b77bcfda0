import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Parcels are found by the carrier's own key too, which stands for the number until that is known. */
export class Migration20261122210000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index if not exists "shipment_carrier_ref" on "shipment" ("carrier", "carrier_ref") where "carrier_ref" is not null`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "shipment_carrier_ref"`);
  }
}
