import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Sql } from "../../db/transaction";
import type { ReturnedLine, StockReturn } from "./types";

type LineRow = Omit<ReturnedLine, "quantity" | "sellable" | "damaged"> & {
  order_id: string;
  quantity: string;
  sellable: string;
  damaged: string;
};

/** A return in the list. */
export interface RecentReturn extends StockReturn {
  number: string;
  sellable: number;
  damaged: number;
  missing: number;
}

/** Pieces of a variant that came back and cannot be sold. */
export interface DamagedStock {
  variant_id: string | null;
  title: string;
  variant: string;
  sku: string | null;
  damaged: number;
}

const RECENT = 30;
const DAMAGED = 100;

/** What came back and was scanned in. */
export class ReturnsService {
  private readonly db: Knex;

  constructor({ __pg_connection__ }: { __pg_connection__: Knex }) {
    this.db = __pg_connection__;
  }

  /** The return of an order, if it was scanned in. */
  async of(orderId: string): Promise<(StockReturn & { lines: ReturnedLine[] }) | undefined> {
    const found: StockReturn | undefined = await this.db("stock_return").where({ order_id: orderId }).first();
    if (!found) return undefined;
    const rows: LineRow[] = await this.db("stock_return_line")
      .where({ order_id: orderId })
      .orderBy("line_id");
    return { ...found, lines: rows.map(toLine) };
  }

  /** The latest returns. */
  async recent(): Promise<RecentReturn[]> {
    const rows: (StockReturn & { number: string; sellable: string; damaged: string; quantity: string })[] =
      await this.db("stock_return as r")
        .join("order_flow as o", "o.order_id", "r.order_id")
        .join("stock_return_line as l", "l.order_id", "r.order_id")
        .groupBy("r.order_id", "o.number")
        .orderBy("r.created_at", "desc")
        .limit(RECENT)
        .select("r.*", "o.number")
        .sum({ sellable: "l.sellable", damaged: "l.damaged", quantity: "l.quantity" });
    return rows.map(({ quantity, ...row }) => ({
      ...row,
      sellable: Number(row.sellable),
      damaged: Number(row.damaged),
      missing: Number(quantity) - Number(row.sellable) - Number(row.damaged),
    }));
  }

  /** Damaged pieces by variant, the most first. */
  async damaged(): Promise<DamagedStock[]> {
    const rows: (Omit<DamagedStock, "damaged"> & { damaged: string })[] = await this.db("stock_return_line")
      .where("damaged", ">", 0)
      .groupBy("variant_id", "sku")
      .orderByRaw("sum(damaged) DESC, sku")
      .limit(DAMAGED)
      .select("variant_id", "sku")
      .max({ title: "title", variant: "variant" })
      .sum({ damaged: "damaged" });
    return rows.map((row) => ({ ...row, damaged: Number(row.damaged) }));
  }
}

const toLine = ({ order_id: _, quantity, sellable, damaged, ...rest }: LineRow): ReturnedLine => ({
  ...rest,
  quantity: Number(quantity),
  sellable: Number(sellable),
  damaged: Number(damaged),
});

/** Writes a return down, once for ever an order; false when it was there. In the caller's transaction. */
export async function addReturn(
  sql: Sql,
  one: Omit<StockReturn, "created_at">,
  lines: readonly ReturnedLine[],
): Promise<boolean> {
  const rows: unknown[] = await sql("stock_return")
    .insert(one)
    .onConflict("order_id")
    .ignore()
    .returning("order_id");
  if (rows.length === 0) return false;
  await sql("stock_return_line").insert(lines.map((line) => ({ ...line, order_id: one.order_id })));
  return true;
}
