import { toE164 } from "@souk/carrier-kit";
import type { Role } from "./roles";

/** Ours find by a whole phone only. */
const OURS = "/admin/ops/";

/**
 * Whether a role that sees no phones searches for a part of one, which would let it guess them digit by digit: Medusa's `q`
 * finds any part, and takes `%` and `_` for any letter. A text with a letter in it finds no phone.
 */
export function searchRefused(role: Pick<Role, "mask">, path: string, q: unknown): boolean {
  if (!role.mask || path.toLowerCase().startsWith(OURS)) return false;
  return stringsIn(q).some((text) => text.trim() !== "" && !/\p{L}/u.test(text) && toE164(text) === null);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(stringsIn) : [];
}
