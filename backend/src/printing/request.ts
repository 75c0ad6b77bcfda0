import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { actorOf } from "../admin-ops/request";
import { requestLocale } from "../http/error-handler";
import { message } from "../http/messages";
import { type ErrorDetail, ShopError } from "../http/shop-error";
import type { Printed } from "./assemble";
import type { Choice } from "./choose";
import type { Printing } from "./fetch";
import type { Problem } from "./problem";

/** The most parcels of one request. */
export const MOST_PARCELS = 100;
/** How long fetching may go on, in milliseconds; the call that is under way then is waited for. */
const FETCHING_MS = 60_000;

const ids = z.array(z.string().min(1).max(100)).min(1).max(MOST_PARCELS);

/** `{ "order_ids": [] }` or `{ "shipment_ids": [] }`, with what else a route takes. */
export const choiceSchema = <S extends z.ZodRawShape>(shape: S) =>
  z.union([z.object({ order_ids: ids, ...shape }), z.object({ shipment_ids: ids, ...shape })]);

/** The body as the schema wants it. Throws 400 naming the fields. */
export function parseChoice<T>(req: AuthenticatedMedusaRequest, schema: z.ZodType<T>): T {
  const body = schema.safeParse(req.body);
  if (body.success) return body.data;
  const locale = requestLocale(req);
  const given = req.body as { order_ids?: unknown; shipment_ids?: unknown } | null;
  const chosen = given?.order_ids ?? given?.shipment_ids;
  const code =
    Array.isArray(chosen) && chosen.length > MOST_PARCELS ? "parcels_too_many" : "parcels_required";
  const field = given?.shipment_ids === undefined ? "order_ids" : "shipment_ids";
  const isChoice = Array.isArray(chosen) && chosen.length > 0 && chosen.length <= MOST_PARCELS;
  const detail: ErrorDetail = isChoice
    ? { field: "format", code: "body_invalid", message: message("body_invalid", locale) }
    : { field, code, message: message(code, locale, { max: MOST_PARCELS }) };
  throw new ShopError(400, {
    type: "invalid_data",
    code: detail.code,
    message: detail.message,
    details: [detail],
  });
}

export function printingOf(req: AuthenticatedMedusaRequest): Printing {
  return {
    container: req.scope,
    locale: requestLocale(req),
    actor: actorOf(req),
    until: Date.now() + FETCHING_MS,
  };
}

export const choiceOf = (body: { order_ids: string[] } | { shipment_ids: string[] }): Choice =>
  "order_ids" in body ? { order_ids: body.order_ids } : { shipment_ids: body.shipment_ids };

/**
 * Answers the PDF, with what could not be printed in `X-Souk-Not-Printed` (JSON, `[{ "id", "code" }]`); or, for a caller that
 * accepts JSON only, `{ "pdf": "<base64>", "printed", "problems" }`. Nothing printed at all is 422 with every reason.
 */
export function answerPdf(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  printed: Printed,
  name: string,
): void {
  if (!printed.pdf) throw nothingPrinted(req, printed.problems);
  const pdf = Buffer.from(printed.pdf);
  res.set("Cache-Control", "no-store");
  if (req.headers.accept === "application/json") {
    res.json({ pdf: pdf.toString("base64"), printed: printed.printed, problems: printed.problems });
    return;
  }
  const short = printed.problems.map(({ id, code }) => ({ id: id.slice(0, 40), code }));
  // Ids come from the caller: nothing but printable ASCII may stand in a header.
  const header = JSON.stringify(short).replace(/[^\x20-\x7e]/g, "?");
  res
    .set("X-Souk-Not-Printed", header)
    .set("Content-Disposition", `inline; filename="${name}.pdf"`)
    .type("application/pdf")
    .send(pdf);
}

function nothingPrinted(req: AuthenticatedMedusaRequest, problems: readonly Problem[]): ShopError {
  const details = problems.map(({ id, code, message: text }) => ({ field: id, code, message: text }));
  const first = problems[0];
  const unknown = problems.every(({ code }) => code === "parcel_unknown");
  return new ShopError(unknown ? 404 : 422, {
    type: unknown ? "not_found" : "not_allowed",
    code: first?.code ?? "internal",
    message: first?.message ?? message("internal", requestLocale(req)),
    details,
  });
}
