import type { Sql } from "../../db/transaction";

/** Most characters of a note. */
export const NOTE_MAX = 2_000;

/** What somebody noted about an order; `author.name` is null for a key, and for staff who are gone. */
export interface OrderNote {
  id: string;
  text: string;
  created_at: Date;
  author: { id: string; name: string | null };
}

interface Row {
  id: string;
  text: string;
  created_at: Date;
  author: string;
  name: string | null;
}

/** The notes of an order, the newest first. */
export async function notesOf(sql: Sql, orderId: string): Promise<OrderNote[]> {
  const { rows } = await sql.raw<{ rows: Row[] }>(
    `SELECT n.id::text AS id, n.text, n.created_at, n.author,
            coalesce(nullif(concat_ws(' ', nullif(u.first_name, ''), nullif(u.last_name, '')), ''), u.email) AS name
       FROM order_note n LEFT JOIN "user" u ON u.id = substr(n.author, 7) AND u.deleted_at IS NULL
      WHERE n.order_id = ? ORDER BY n.id DESC LIMIT 500`,
    [orderId],
  );
  return rows.map(({ author, name, ...note }) => ({ ...note, author: { id: author, name } }));
}

/** Adds a note by `staff:<id>`; false when order-flow knows no such order. */
export async function addNote(
  sql: Sql,
  note: { order_id: string; author: string; text: string },
): Promise<boolean> {
  const { rowCount } = await sql.raw<{ rowCount: number }>(
    `INSERT INTO order_note (order_id, author, text)
     SELECT order_id, ?, ? FROM order_flow WHERE order_id = ?`,
    [note.author, note.text, note.order_id],
  );
  return rowCount > 0;
}
