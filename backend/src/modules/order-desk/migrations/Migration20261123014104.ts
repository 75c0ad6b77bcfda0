import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The filters that a staff member keeps under a name. */
export class Migration20261123014104 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "order_desk_view" (
      "id" text primary key,
      "owner" text not null,
      "name" text not null,
      "query" text not null,
      "created_at" timestamptz not null default now(),
      unique ("owner", "name")
    )`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_desk_view"`);
  }
}
