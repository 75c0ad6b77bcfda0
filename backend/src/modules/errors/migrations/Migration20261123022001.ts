import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Who decided that a failure needs nothing, and why. */
export class Migration20261123022001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "integration_error"
      add column if not exists "ignored_by" text null, add column if not exists "ignored_reason" text null`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "integration_error"
      drop column if exists "ignored_by", drop column if exists "ignored_reason"`);
  }
}
