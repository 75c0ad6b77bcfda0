import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Products' descriptions as rich text, one a language. */
export class Migration20261123010003 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "product_text" (
      "product_id" text not null,
      "locale" text not null,
      "html" text not null,
      "plain" text not null,
      "actor" text not null,
      "updated_at" timestamptz not null default now(),
      primary key ("product_id", "locale")
    )`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "product_text" cascade`);
  }
}
