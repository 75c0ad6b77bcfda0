import { toE164 } from "@souk/carrier-kit";
import type { Role } from "./roles";

/** Ours find by a whole phone only. */
const OURS = "/admin/ops/";

/** What a search for a part of a phone becomes; nothing has such a name. */
export const FINDS_NOTHING = "no part of a phone is searched for 6f1d9c0e-7a52";

/**
 * Whether a role that sees no phones searches for a part of one, which would let it guess them digit by digit: Medusa's `q`
 * finds any part, and takes `%` and `_` for any letter. A text with a letter in it finds no phone. Such a search finds
 * nothing, as in our own lists: a refusal would break the page while somebody types the whole of a phone.
 */
export function guessesPhones(role: Pick<Role, "mask">, path: string, q: unknown): boolean {
  if (!role.mask || path.toLowerCase().startsWith(OURS)) return false;
  return stringsIn(q).some((text) => text.trim() !== "" && !/\p{L}/u.test(text) && toE164(text) === null);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(stringsIn) : [];
}
