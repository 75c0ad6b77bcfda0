import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What an edit changed, beside the history of states: `{ "<field>": { "before", "after" } }`; null for a change of state. */
export class Migration20261123044501 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "order_flow_history" add column if not exists "changes" jsonb null`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "order_flow_history" drop column if exists "changes"`);
  }
}
