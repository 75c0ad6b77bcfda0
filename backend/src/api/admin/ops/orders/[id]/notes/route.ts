import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { actorOf, notFound } from "../../../../../../admin-ops/request";
import { knexOf } from "../../../../../../db/transaction";
import { requestLocale } from "../../../../../../http/error-handler";
import { addNote, NOTE_MAX, notesOf } from "../../../../../../modules/order-desk/notes";
import { ORDER_FLOW } from "../../../../../../modules/order-flow";
import type { OrderFlowService } from "../../../../../../modules/order-flow/service";
import { invalid } from "../../../../../../place-order/input";

const textSchema = z
  .string()
  .trim()
  .min(1)
  .refine((text) => [...text].length <= NOTE_MAX && !text.includes("\u0000"));

/** What staff noted about the order, the newest first: `{ "notes": [{ "id", "text", "created_at", "author": { "id", "name" } }] }`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const flow: OrderFlowService = req.scope.resolve(ORDER_FLOW);
  const id = req.params.id ?? "";
  if (!(await flow.get(id))) throw notFound(req);
  res.json({ notes: await notesOf(knexOf(req.scope), id) });
}

/** Adds a note: `{ "text" }`, 1 to 2,000 characters → all notes. A note is never changed. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const text = textSchema.safeParse((req.body as { text?: unknown } | null)?.text);
  if (!text.success)
    throw invalid(requestLocale(req), [
      { field: "text", code: "order_note_text", values: { max: NOTE_MAX } },
    ]);
  const sql = knexOf(req.scope);
  const id = req.params.id ?? "";
  if (!(await addNote(sql, { order_id: id, author: actorOf(req), text: text.data }))) throw notFound(req);
  res.json({ notes: await notesOf(sql, id) });
}
