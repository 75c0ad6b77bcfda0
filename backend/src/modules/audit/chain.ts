import { createHmac } from "node:crypto";
import type { AuditRecord } from "./types";

/** What the first record follows. */
export const GENESIS = "0".repeat(64);

const FIELDS = [
  "actor",
  "action",
  "subject_type",
  "subject_id",
  "before",
  "after",
  "detail",
  "address",
  "request_id",
  "outcome",
] as const;

type Content = Pick<AuditRecord, "id" | "at" | (typeof FIELDS)[number]>;

/** The seal of a record: keyed, over its place, its content and the seal of the record before it. */
export function sealOf(key: string, previous: string, seq: number, record: Content): string {
  const fields = FIELDS.map((name) => record[name] ?? null);
  const content = stable([seq, record.id, new Date(record.at).toISOString(), ...fields]);
  return createHmac("sha256", key).update(`${previous}\n${content}`).digest("hex");
}

/** Signs an end of the chain: `head` for the last record, `checkpoint` for the last removed one. */
export function signEnd(key: string, kind: "head" | "checkpoint", seq: number, mac: string): string {
  return createHmac("sha256", key).update(`${kind}\n${seq}\n${mac}`).digest("hex");
}

/** JSON with sorted keys: the database keeps objects in an order of its own. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
