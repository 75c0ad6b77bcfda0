import type { Operation, Requested, Way } from "../carrier";
import {
  type PickupRequest,
  pickupRequestSchema,
  type ReturnRequest,
  returnRequestSchema,
} from "../shipment";
import { definedOnly, isTrackingNumber } from "../text/json";
import { cleanText } from "../text/names";
import { toLocalPhone } from "../text/phone";
import type { Exchange, Exchanged } from "../transport/exchange";
import type { CallKind } from "../transport/pipeline";
import { follow } from "./way";

type Failed = "refused" | "unauthorized" | "uncertain" | "unavailable";

/** What became of a request to come for parcels, or to give goods back. */
export interface RequestResult {
  outcome: "requested" | Failed;
  /** The carrier's number of the request, where it gives one. */
  request_id?: string;
  message?: string;
}
export interface CancelResult {
  outcome: "cancelled" | Failed;
  message?: string;
}
export interface RegisterResult {
  outcome: "registered" | Failed;
  message?: string;
}

const kind = (operation: string): CallKind => ({ operation, write: true, priority: "create" });

/** The result of a call that gives nothing back. */
function toResult<T extends string>(
  result: Exchanged<null>,
  done: T,
): { outcome: T | Failed; message?: string } {
  if (result.ok) return { outcome: done };
  const { outcome, message } = result;
  return message === undefined ? { outcome } : { outcome, message };
}

type Collection = PickupRequest | ReturnRequest;

/** The request with clean texts and a local phone, or what is wrong with it. */
function prepared<R extends Collection>(input: R, returns: boolean): R | string {
  const parsed = (returns ? returnRequestSchema : pickupRequestSchema).safeParse(input);
  if (!parsed.success) {
    const fields = new Set(parsed.error.issues.map((issue) => String(issue.path[0] ?? "request")));
    return `not sent: the request is incomplete or wrong in ${[...fields].join(", ")}`;
  }
  if (!input.tracking_numbers.every(isTrackingNumber)) return "not sent: a tracking number is none";
  const phone = toLocalPhone(input.phone);
  if (phone === null) return "not sent: the phone is not a Moroccan number";
  const [name, address] = [cleanText(input.name), cleanText(input.address)];
  return { ...input, name, address, phone, note: input.note ? cleanText(input.note) : undefined };
}

/** Asks for a pickup or for goods that came back; sent at most once. */
export async function request<R extends Collection>(
  exchange: Exchange,
  name: "pickup" | "returns",
  operation: Operation<R, Way<R, Requested>> | undefined,
  input: R,
): Promise<RequestResult> {
  if (!operation) return { outcome: "refused", message: `the carrier has no ${name} call` };
  const ready = prepared(input, name === "returns");
  if (typeof ready === "string") return { outcome: "refused", message: ready };
  const result = await follow(exchange, operation, ready, kind(name));
  return result.ok ? { outcome: "requested", ...definedOnly(result.value) } : toResult(result, "requested");
}

/** Cancels a parcel or a pickup; sent at most once. */
export async function cancel(
  exchange: Exchange,
  name: "cancel" | "cancelPickup",
  operation: Operation<string, null> | undefined,
  id: string,
): Promise<CancelResult> {
  if (!operation) return { outcome: "refused", message: "the carrier has no cancel call" };
  if (!isTrackingNumber(id)) return { outcome: "refused", message: "nothing was named" };
  return toResult(await exchange.run(operation, id, kind(name)), "cancelled");
}

/** Registers the address that events go to, `null` takes it away; sent at most once. */
export async function registerWebhook(
  exchange: Exchange,
  operation: Operation<string | null, null> | undefined,
  url: string | null,
): Promise<RegisterResult> {
  if (!operation) return { outcome: "refused", message: "the carrier's webhook is not registered by a call" };
  const usable = url === null || /^https?:$/.test(URL.parse(url)?.protocol ?? "");
  if (!usable) return { outcome: "refused", message: "the address is not one" };
  return toResult(await exchange.run(operation, url, kind("registerWebhook")), "registered");
}
