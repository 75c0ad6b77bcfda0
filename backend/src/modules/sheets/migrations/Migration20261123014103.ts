import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The list of orders asks which rows wait, failed or were written. */
export class Migration20261123014103 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create index if not exists "sheet_row_state" on "sheet_row" ("state", "order_id")`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "sheet_row_state"`);
  }
}
