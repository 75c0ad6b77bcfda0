import type { Document, DocumentOperation, Failure, LabelQuery } from "../carrier";
import { proven, unproven } from "../carrier";
import { gate, isPdf } from "../outcomes";
import { isTrackingNumber } from "../text/json";
import type { Exchange, Exchanged, ExchangeParts } from "../transport/exchange";
import type { CallKind } from "../transport/pipeline";
import { follow } from "./way";

/** One PDF, or why there is none. `note` is the carrier's delivery note it belongs to, where it has one. */
export type DocumentResult =
  | { outcome: "ready"; pdf: Uint8Array; note?: string }
  | { outcome: "refused" | "unauthorized" | "unavailable"; message?: string };

export type DocumentKind = "labels" | "deliveryNote";

const kindOf = (operation: DocumentKind): CallKind => ({ operation, write: false, priority: "create" });
const NOT_OFFERED: Record<DocumentKind, string> = {
  labels: "the carrier has no label call",
  deliveryNote: "the carrier has no delivery notes",
};

/**
 * The address a document may be fetched from, or `null`: the base URL's own host, or a host under the carrier's domains, always
 * https, save on the base URL's own host when that is plain http (a stand-in on this machine).
 */
export function documentUrl(link: string, baseUrl: string, domains: readonly string[]): URL | null {
  // A link without a slash in front stands below the base URL, whatever path that has.
  const url = URL.parse(link, `${baseUrl.replace(/\/+$/, "")}/`);
  const base = new URL(baseUrl);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return null;
  if (url.host === base.host && base.protocol === "http:") return url;
  if (url.protocol === "http:") {
    url.protocol = "https:";
    url.port = "";
  }
  const host = url.hostname.toLowerCase();
  const allowed =
    url.host === base.host || domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
  return allowed ? url : null;
}

async function download(
  link: string,
  kind: CallKind,
  parts: ExchangeParts,
  exchange: Exchange,
): Promise<Exchanged<Uint8Array>> {
  const { carrier, baseUrl, pipeline } = parts;
  const url = documentUrl(link, baseUrl, carrier.documentDomains ?? []);
  if (!url) return unproven("refused", "the document lies at an address that is not the carrier's");
  // The session goes to the API's own origin only, never to another host, even of the same domain.
  const session = url.origin === new URL(baseUrl).origin ? await exchange.sessionHeaders() : {};
  const call = { method: "GET", url: url.toString(), headers: { ...session, Accept: "application/pdf" } };
  const reply = await pipeline({ ...call, body: null, payload: undefined, expect: "pdf" }, kind);
  const passed = gate(reply, "pdf");
  if (!passed.ok) return passed;
  return { ok: true, value: passed.value.bytes };
}

/** Where the document is: known without a call, or told by the last of those that lead to it. */
async function locate(
  operation: DocumentOperation,
  query: LabelQuery,
  kind: CallKind,
  parts: ExchangeParts,
  exchange: Exchange,
): Promise<Exchanged<Document>> {
  const known = operation.known?.(query, parts.settings);
  return known ? { ok: true, value: known } : follow(exchange, operation, query, kind);
}

/** Labels or delivery note of the parcels as one PDF, fetched from the carrier's own hosts only. */
export async function fetchDocument(
  parts: ExchangeParts,
  exchange: Exchange,
  name: DocumentKind,
  query: LabelQuery,
): Promise<DocumentResult> {
  const { tracking_numbers: numbers, note: wanted } = query;
  const named = numbers.length > 0 || wanted !== undefined;
  if (!named || !numbers.every(isTrackingNumber) || (wanted !== undefined && !isTrackingNumber(wanted))) {
    return { outcome: "refused", message: "no parcel was named" };
  }
  const operation = parts.carrier.operations[name];
  if (!operation) return { outcome: "refused", message: NOT_OFFERED[name] };
  const kind = kindOf(name);
  const located = await locate(operation, query, kind, parts, exchange);
  if (!located.ok) return failed(located);
  const { value } = located;
  const read = "pdf" in value ? proven(value.pdf) : await download(value.url, kind, parts, exchange);
  if (!read.ok) return failed(read);
  if (!isPdf(read.value)) return { outcome: "unavailable", message: "the carrier's document is not a PDF" };
  return { outcome: "ready", pdf: read.value, ...(value.note === undefined ? {} : { note: value.note }) };
}

function failed({ outcome, message }: Failure): DocumentResult {
  const shown = outcome === "uncertain" ? "unavailable" : outcome;
  return message === undefined ? { outcome: shown } : { outcome: shown, message };
}
