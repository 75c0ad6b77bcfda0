import { z } from "@medusajs/framework/zod";
import { isMoroccanPhone, toE164 } from "@souk/carrier-kit";
import type { Locale } from "@souk/contracts";
import type { MessageCode } from "../http/messages";
import { BLOCK_REASONS } from "../modules/order-flow/block-reasons";
import type { BlockedPhone } from "../modules/order-flow/blocked-phones";
import { invalid } from "../place-order/input";

const PAGE = 50;
const NOTE_MAX = 500;

const phone = z
  .string()
  .max(60)
  .transform((text, context) => {
    const e164 = isMoroccanPhone(text.trim()) ? toE164(text.trim()) : null;
    if (e164) return e164;
    context.addIssue({ code: "custom", message: "no Moroccan phone" });
    return z.NEVER;
  });

const bodySchema = z.strictObject({
  phone,
  reason: z.enum(BLOCK_REASONS),
  note: z.string().trim().max(NOTE_MAX).nullish(),
  expires_at: z.iso
    .datetime({ offset: true })
    .transform((text) => new Date(text))
    .refine((at) => at.getTime() > Date.now())
    .nullish(),
});

const querySchema = z.object({
  state: z.enum(["live", "ended"]).default("live"),
  phone: z.union([z.literal("").transform(() => null), phone]).default(null),
  limit: z.coerce.number().int().min(1).max(PAGE).default(PAGE),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});

/** Which message each field's problem is. */
const PROBLEM: Record<string, MessageCode> = {
  phone: "phone_invalid",
  reason: "block_reason",
  note: "note_too_long",
  expires_at: "block_expiry",
};

function refusal(error: z.ZodError, locale: Locale): Error {
  const fields = new Set(error.issues.map(({ path }) => String(path[0] ?? "")));
  return invalid(
    locale,
    [...fields].map((field) => ({
      field,
      code: PROBLEM[field] ?? "setting_invalid",
      values: { max: NOTE_MAX, field },
    })),
  );
}

/** The block that a body asks for. Throws `ShopError` (400) naming every field at fault. */
export function given(
  body: unknown,
  locale: Locale,
): Pick<BlockedPhone, "phone" | "reason" | "note" | "expires_at"> {
  const result = bodySchema.safeParse(body ?? {});
  if (!result.success) throw refusal(result.error, locale);
  const { note, expires_at, ...rest } = result.data;
  return { ...rest, note: note || null, expires_at: expires_at ?? null };
}

/** Which blocks a query asks for. Throws `ShopError` (400). */
export function asked(
  query: unknown,
  locale: Locale,
): { live: boolean; phone: string | null; limit: number; offset: number } {
  const result = querySchema.safeParse(query);
  if (!result.success) throw refusal(result.error, locale);
  const { state, ...rest } = result.data;
  return { live: state === "live", ...rest };
}

/** A block as answers show it, times in ISO 8601. */
export interface BlockView {
  id: string;
  phone: string;
  reason: BlockedPhone["reason"];
  note: string | null;
  expires_at: string | null;
  created_by: string;
  created_at: string;
  lifted_at: string | null;
}

export const blockView = (block: BlockedPhone): BlockView => ({
  ...block,
  expires_at: block.expires_at?.toISOString() ?? null,
  created_at: block.created_at.toISOString(),
  lifted_at: block.lifted_at?.toISOString() ?? null,
});
