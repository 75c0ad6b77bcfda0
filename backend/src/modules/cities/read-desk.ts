import type { Sql } from "../../db/transaction";
import type { DeskItem, DeskKind, DeskReason } from "./types";

export interface DeskFilter {
  state?: "open" | "decided";
  kind?: DeskKind;
  reason?: DeskReason;
  carrier?: string;
  /** Part of a name. */
  q?: string;
  limit?: number;
  offset?: number;
}

/** How a carrier's list stands. */
export interface ListStanding {
  carrier: string;
  entries: number;
  loaded_at: Date | null;
  tried_at: Date | null;
  /** Why the last refresh was not taken over. */
  problem: { ar: string; fr: string; en: string } | null;
}

export interface DeskPage {
  items: DeskItem[];
  /** Items that fit the filter, on all pages. */
  count: number;
  /** Open items by reason and by carrier, whatever the filter. */
  counts: { reasons: Partial<Record<DeskReason, number>>; carriers: Record<string, number> };
  lists: ListStanding[];
}

const MOST = 100;

const LAST_DECISION = `LEFT JOIN LATERAL (
  SELECT decision, "by", at FROM city_decision c WHERE c.item_id = d.id ORDER BY c.id DESC LIMIT 1
) c ON d.state = 'decided'`;

const COLUMNS = `d.*, c.decision, c."by" AS decided_by, c.at AS decided_at`;

/** One page of the desk: what was run into most often first, then the biggest cities. */
export async function readDesk(sql: Sql, filter: DeskFilter): Promise<DeskPage> {
  const { state = "open", kind, reason, carrier, q, limit = 50, offset = 0 } = filter;
  const wanted = { "d.state": state, "d.kind": kind, "d.reason": reason, "d.carrier": carrier };
  const given = Object.entries(wanted).filter(([, value]) => value !== undefined);
  const like = q ? [`%${q.replace(/[\\%_]/g, "\\$&")}%`] : [];
  const where = [...given.map(([column]) => `${column} = ?`), ...like.map(() => "d.label ILIKE ?")].join(
    " AND ",
  );
  const values = [...given.map(([, value]) => value as string), ...like];
  const [{ rows: items }, { rows: total }, counts, lists] = await Promise.all([
    sql.raw<{ rows: DeskItem[] }>(
      `SELECT ${COLUMNS} FROM city_desk d ${LAST_DECISION} WHERE ${where}
        ORDER BY d.asked DESC, (d.reason IN ('lost', 'gone')) DESC, d.rank, d.label, d.id LIMIT ? OFFSET ?`,
      [...values, Math.min(limit, MOST), offset],
    ),
    sql.raw<{ rows: { count: number }[] }>(
      `SELECT count(*)::int AS count FROM city_desk d WHERE ${where}`,
      values,
    ),
    readCounts(sql),
    readLists(sql),
  ]);
  return { items, count: total[0]?.count ?? 0, counts, lists };
}

export async function readItem(sql: Sql, id: string): Promise<DeskItem | undefined> {
  const { rows } = await sql.raw<{ rows: DeskItem[] }>(
    `SELECT ${COLUMNS} FROM city_desk d ${LAST_DECISION} WHERE d.id = ?`,
    [id],
  );
  return rows[0];
}

async function readCounts(sql: Sql): Promise<DeskPage["counts"]> {
  const { rows } = await sql.raw<{ rows: { reason: DeskReason; carrier: string; count: number }[] }>(
    "SELECT reason, carrier, count(*)::int AS count FROM city_desk WHERE state = 'open' GROUP BY reason, carrier",
  );
  const counts: DeskPage["counts"] = { reasons: {}, carriers: {} };
  for (const { reason, carrier, count } of rows) {
    counts.reasons[reason] = (counts.reasons[reason] ?? 0) + count;
    if (carrier) counts.carriers[carrier] = (counts.carriers[carrier] ?? 0) + count;
  }
  return counts;
}

async function readLists(sql: Sql): Promise<ListStanding[]> {
  const { rows } = await sql.raw<{ rows: ListStanding[] }>(
    `SELECT coalesce(l.carrier, r.carrier) AS carrier, coalesce(jsonb_array_length(l.entries), 0) AS entries,
            l.loaded_at, r.tried_at, r.problem
       FROM carrier_city_list l FULL JOIN city_refresh r ON r.carrier = l.carrier ORDER BY 1`,
  );
  return rows;
}
