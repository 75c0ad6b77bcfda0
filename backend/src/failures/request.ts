import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { requestLocale } from "../http/error-handler";
import { type MessageCode, message } from "../http/messages";
import { ShopError } from "../http/shop-error";
import { FAILURE_KINDS } from "./kinds";

/** The failures of one request to run again. */
export const MOST_RERUNS = 100;

const kindSchema = z.object({ kind: z.enum(FAILURE_KINDS).optional() });
const ignoreSchema = z.strictObject({ reason: z.string().trim().min(3).max(500) });
const rerunSchema = z.strictObject({ ids: z.array(z.string().min(1).max(100)).min(1).max(MOST_RERUNS) });

function read<T>(
  req: AuthenticatedMedusaRequest,
  schema: z.ZodType<T>,
  given: unknown,
  code: MessageCode,
): T {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const text = message(code, requestLocale(req), { max: MOST_RERUNS });
  const fields = [...new Set(parsed.error.issues.map(({ path }) => String(path[0] ?? "body")))];
  const details = fields.map((field) => ({ field, code, message: text }));
  throw new ShopError(400, { type: "invalid_data", code, message: text, details });
}

export const readKind = (req: AuthenticatedMedusaRequest) =>
  read(req, kindSchema, { kind: req.query.kind || undefined }, "failure_kind_unknown").kind;
export const readReason = (req: AuthenticatedMedusaRequest): string =>
  read(req, ignoreSchema, req.body, "ignore_reason_required").reason;
export const readIds = (req: AuthenticatedMedusaRequest): string[] => [
  ...new Set(read(req, rerunSchema, req.body, "failures_required").ids),
];
