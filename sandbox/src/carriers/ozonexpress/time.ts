import { casablancaTime } from "../../lib/casablanca";

/** The moment (epoch milliseconds) that a Casablanca time such as `2026-11-22 18:05:10` writes. */
export function casablancaEpoch(local: string): number {
  const asUtc = Date.parse(`${local.replace(" ", "T")}Z`);
  const offset = Date.parse(`${casablancaTime(asUtc).replace(" ", "T")}Z`) - asUtc;
  return asUtc - offset;
}
