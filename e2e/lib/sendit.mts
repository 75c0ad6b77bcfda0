// SENDIT from outside: reading a parcel as the merchant, and webhooks made and signed by hand.
import { createHmac } from "node:crypto";
import { type Context, setting } from "./context.mts";
import { type Answer, call, must } from "./http.mts";

export interface SenditParcel {
  code: string;
  name: string;
  phone: string;
  address: string;
  amount: number;
  reference: string;
  status: string;
  district: { id: number; ville: string; name: string };
}

/** `GET /deliveries/:code` with the shop's keys. */
export async function readParcel(context: Context, code: string): Promise<SenditParcel> {
  const base = setting(context, "SENDIT_BASE_URL");
  const keys = {
    public_key: setting(context, "SENDIT_PUBLIC_KEY"),
    secret_key: setting(context, "SENDIT_SECRET_KEY"),
  };
  const accept = { accept: "application/json" };
  type Login = { data: { token: string } };
  const { data } = await must(call<Login>(`${base}/login`, { json: keys, headers: accept }), "SENDIT login");
  const headers = { ...accept, authorization: `Bearer ${data.token}` };
  const read = call<{ data: SenditParcel }>(`${base}/deliveries/${code}`, { headers });
  return (await must(read, `SENDIT parcel ${code}`)).data;
}

export interface Event {
  code: string;
  newStatus: string;
  /** `YYYY-MM-DD HH:mm:ss`, Casablanca. */
  lastActionAt?: string;
  oldStatus?: string;
  message?: string | null;
}

export const eventBody = (event: Event): string =>
  JSON.stringify({ event: "delivery.status.update", oldStatus: "PENDING", message: null, ...event });

export const sign = (body: string, key: string): string =>
  createHmac("sha256", key).update(body).digest("hex");

/** Posts a webhook as it is given; `signature` undefined leaves the header out. */
export function postWebhook(
  context: Context,
  body: string,
  signature: string | undefined,
  path = "/webhooks/shipping/sendit",
): Promise<Answer> {
  const headers: Record<string, string> = { "content-type": "application/json" };
  if (signature !== undefined) headers["x-sendit-signature"] = signature;
  return call(`${context.info.backend}${path}`, { method: "POST", body, headers });
}

/** A well-signed webhook. */
export function sendEvent(context: Context, event: Event): Promise<Answer> {
  const body = eventBody(event);
  return postWebhook(context, body, sign(body, setting(context, "SENDIT_SECRET_KEY")));
}

const CLOCK = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Africa/Casablanca",
  dateStyle: "short",
  timeStyle: "medium",
});

/** A moment as SENDIT writes it, `seconds` from now. */
export const senditTime = (seconds = 0): string => CLOCK.format(new Date(Date.now() + seconds * 1000));
