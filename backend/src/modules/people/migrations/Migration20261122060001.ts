import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** From when on the tokens of a customer's identity count. */
export class Migration20261122060001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "customer_token_floor" (
      "auth_identity_id" text primary key,
      "valid_from" timestamptz not null
    )`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "customer_token_floor"`);
  }
}
