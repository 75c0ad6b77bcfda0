import { createHash } from "node:crypto";
import { type HttpCall, pathPart } from "@souk/carrier-kit";
import type { Settings } from "./types";

const PLAIN = /^[A-Za-z0-9-]{1,32}$/;
const HASH_LENGTH = 24;

/**
 * The tracking number that we choose: the only way to find a parcel again after an answer was lost. It follows from our
 * reference, and holds the customer number because all of the carrier's customers share one space of numbers.
 */
export function ownNumber(reference: string, { customer_id }: Settings): string {
  const plain = PLAIN.test(reference);
  const part = plain ? reference : createHash("sha256").update(reference).digest("hex").slice(0, HASH_LENGTH);
  return `SK${customer_id}-${part}`;
}

type Body = Pick<HttpCall, "form" | "json">;

/** A call of the account: the keys stand in its path. */
export function accountCall(endpoint: string, { customer_id, api_key }: Settings, body: Body = {}): HttpCall {
  return { method: "POST", path: `/customers/${customer_id}/${pathPart(api_key)}/${endpoint}`, ...body };
}
