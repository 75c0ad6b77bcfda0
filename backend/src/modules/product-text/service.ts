import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Locale } from "@souk/contracts";
import type { Sql } from "../../db/transaction";

export interface ProductTextRecord {
  product_id: string;
  locale: Locale;
  /** By the allow-list of `rich-text/clean.ts`. */
  html: string;
  /** The same words, as the product's description has them. */
  plain: string;
}

/** The rich texts of products. */
export class ProductTextService {
  private readonly db: Knex;

  constructor({ __pg_connection__ }: { __pg_connection__: Knex }) {
    this.db = __pg_connection__;
  }

  async of(productId: string): Promise<Map<Locale, ProductTextRecord>> {
    const rows: ProductTextRecord[] = await this.db("product_text").where({ product_id: productId });
    return new Map(rows.map((row) => [row.locale, row]));
  }
}

/** Keeps a rich text, or takes it away where it is empty; in the caller's transaction. */
export async function writeProductText(
  sql: Sql,
  { product_id, locale, html, plain, actor }: ProductTextRecord & { actor: string },
): Promise<void> {
  if (html === "") {
    await sql("product_text").where({ product_id, locale }).delete();
    return;
  }
  await sql("product_text")
    .insert({ product_id, locale, html, plain, actor })
    .onConflict(["product_id", "locale"])
    .merge({ html, plain, actor, updated_at: sql.fn.now() });
}
