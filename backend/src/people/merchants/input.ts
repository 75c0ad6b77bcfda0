import { z } from "@medusajs/framework/zod";
import { type Company, readCompany } from "./company";
import { type DocumentKind, isDocumentKind } from "./document-kind";
import { MERCHANT_STATES } from "./merchant";
import { MerchantProblem, WrongFields } from "./problem";

const REASON_MIN = 3;
const REASON_MAX = 500;

/** The body of a submission. Throws WrongFields. */
export function companyIn(body: unknown): Company {
  const read = readCompany(body);
  if ("company" in read) return read.company;
  throw new WrongFields(read.wrong.map((field) => ({ field, code: `company_${field}` as const })));
}

/** The kind of paper that a path names. Throws MerchantProblem. */
export function kindIn(params: Record<string, string | undefined>): DocumentKind {
  if (isDocumentKind(params.kind)) return params.kind;
  throw new MerchantProblem("document_kind");
}

const revision = z.number().int().min(1);
/** What people type; line breaks may stay, other control characters may not. */
const reason = z
  .string()
  .transform((text) =>
    text
      .replace(/\r\n?/g, "\n")
      .replace(/[^\P{Cc}\n]/gu, "")
      .trim(),
  )
  .pipe(z.string().min(REASON_MIN).max(REASON_MAX));
const approval = z.strictObject({ approve: z.literal(true), revision });
const rejection = z.strictObject({ reject: reason, revision });

const query = z.object({
  state: z.enum(MERCHANT_STATES).optional(),
  offset: z.coerce.number().int().min(0).max(1_000_000).optional(),
});

/**
 * `{ "approve": true, "revision" }` or `{ "reject": "<reason>", "revision" }`; the reason is null for an approval.
 * Throws WrongFields.
 */
export function decisionIn(body: unknown): { revision: number; reason: string | null } {
  const approved = approval.safeParse(body);
  if (approved.success) return { revision: approved.data.revision, reason: null };
  const rejected = rejection.safeParse(body);
  if (rejected.success) return { revision: rejected.data.revision, reason: rejected.data.reject };
  const { issues } = (isApproval(body) ? approved : rejected).error;
  const onRevision = issues.every(({ path }) => path[0] === "revision");
  throw new WrongFields([
    onRevision
      ? { field: "revision", code: "merchant_changed" }
      : { field: "reject", code: "decision_needed" },
  ]);
}

const isApproval = (body: unknown): boolean =>
  (body as { approve?: unknown } | null | undefined)?.approve === true;

/** `?state=&offset=`. Throws WrongFields. */
export function queryIn(given: unknown): z.infer<typeof query> {
  const result = query.safeParse(given);
  if (result.success) return result.data;
  const fields = new Set(result.error.issues.map(({ path }) => String(path[0])));
  throw new WrongFields([...fields].map((field) => ({ field, code: "check_fields" })));
}
