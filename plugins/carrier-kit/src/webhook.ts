import { createHmac, timingSafeEqual } from "node:crypto";
import type { Carrier, WebhookDefinition } from "./carrier";
import type { ShipmentEvent } from "./shipment";
import { parseJson } from "./text/json";
import { normaliseWord } from "./text/names";

export interface WebhookInput {
  method: string;
  /** Absolute, as the carrier called it. */
  url: string;
  /** Names in any case. */
  headers: Record<string, string | string[] | undefined>;
  /** The body byte for byte, before any parsing. */
  rawBody: string | Uint8Array;
  /** The account's secret, see `webhookSecret`; an empty one verifies nothing. */
  secret: string;
}

export interface WebhookReading {
  httpStatus: number;
  /** What is sent back, as JSON. */
  reply?: unknown;
  events: ShipmentEvent[];
  /** Whether a read must confirm the events before they change a state. */
  confirm: boolean;
}

function lowerCased(headers: WebhookInput["headers"]): Record<string, string> {
  const entries = Object.entries(headers).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), [value].flat().join(", ")]));
}

/** Reads a webhook call: pure, no network. Proves it first (401 otherwise), then says what happened to which parcel. */
export function readWebhook(carrier: Carrier, input: WebhookInput): WebhookReading {
  const nothing = { events: [], confirm: false };
  const { webhook } = carrier;
  if (!webhook) return { httpStatus: 404, ...nothing };
  const rawBody = typeof input.rawBody === "string" ? Buffer.from(input.rawBody) : input.rawBody;
  const request = {
    method: input.method.toUpperCase(),
    // An address that is none can hold no secret, but a signature may still prove the call.
    url: URL.parse(input.url) ?? new URL("https://unknown.invalid"),
    headers: lowerCased(input.headers),
    rawBody,
    secret: input.secret,
  };
  if (input.secret === "" || !webhook.verify(request)) return { httpStatus: 401, ...nothing };
  if (request.method !== "POST") return { httpStatus: 405, ...nothing };
  return { httpStatus: 200, ...webhook.read(parseJson(Buffer.from(rawBody).toString("utf8"))) };
}

/** The secret of an account's webhooks, from its settings; empty when there is none. */
export function webhookSecret(carrier: Carrier, settings: Record<string, unknown>): string {
  const value = carrier.webhook ? settings[carrier.webhook.secretSetting] : undefined;
  return typeof value === "string" ? value : "";
}

type Guard = Required<Pick<WebhookDefinition, "secretSetting" | "address" | "verify">>;

/** Events behind a secret parameter of their address, such as `?t=<secret>`. */
export function guardedByQuery(secretSetting: string, parameter: string): Guard {
  return {
    secretSetting,
    address: (base, secret) => `${base}?${parameter}=${secret}`,
    verify: ({ url, secret }) => safeEqual(url.searchParams.get(parameter) ?? "", secret),
  };
}

/** Events behind a secret last part of their address. */
export function guardedByPath(secretSetting: string): Guard {
  return {
    secretSetting,
    address: (base, secret) => `${base}/${secret}`,
    verify: ({ url, secret }) => safeEqual(lastSegment(url), secret),
  };
}

function lastSegment(url: URL): string {
  const last = url.pathname.split("/").filter(Boolean).at(-1) ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    return "";
  }
}

/** What makes two deliveries of one event the same: parcel, carrier's word and time. */
export function eventKey(
  event: Pick<ShipmentEvent, "tracking_number" | "raw_status" | "occurred_at">,
): string {
  return JSON.stringify([event.tracking_number, normaliseWord(event.raw_status), event.occurred_at]);
}

/** Compares two texts in constant time, whatever their lengths. */
export function safeEqual(given: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHmac("sha256", "compare").update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

/** Whether a signature is the hex HMAC-SHA256 of the raw body under the secret; compared in constant time. */
export function isHexHmac(signature: string | undefined, rawBody: Uint8Array, secret: string): boolean {
  if (signature === undefined || secret === "") return false;
  const expected = createHmac("sha256", secret).update(rawBody).digest("hex");
  return safeEqual(signature.trim().toLowerCase(), expected);
}
