import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The language in which a merchant submitted, and a number that grows with every change, for decisions to name. */
export class Migration20261123024500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "merchant"
      add column if not exists "locale" text not null default 'ar' check ("locale" in ('ar', 'fr', 'en')),
      add column if not exists "revision" integer not null default 1`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "merchant" drop column if exists "locale", drop column if exists "revision"`);
  }
}
