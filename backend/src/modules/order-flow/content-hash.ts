import { createHash } from "node:crypto";
import type { OrderLine } from "./types";

/** The same for two orders with the same variants and quantities, in any order. */
export function contentHash(items: readonly OrderLine[]): string {
  const lines = items.map((item) => `${item.variant_id}x${item.quantity}`).sort();
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}
