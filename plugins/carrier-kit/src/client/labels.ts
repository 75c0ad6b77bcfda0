import type { LabelDocument, LabelQuery, Operation } from "../carrier";
import { unproven } from "../carrier";
import { gate, isPdf } from "../outcomes";
import type { LabelFormat } from "../shipment";
import { isTrackingNumber } from "../text/json";
import type { Exchange, Exchanged, ExchangeParts } from "../transport/exchange";
import type { CallKind } from "../transport/pipeline";

export type LabelsResult =
  | { outcome: "ready"; pdf: Uint8Array }
  | { outcome: "refused" | "unauthorized" | "unavailable"; message?: string };

const KIND: CallKind = { operation: "labels", write: false, priority: "create" };
const MOST_STEPS = 6;

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
  parts: ExchangeParts,
  exchange: Exchange,
): Promise<Exchanged<Uint8Array>> {
  const { carrier, baseUrl, pipeline } = parts;
  const url = documentUrl(link, baseUrl, carrier.documentDomains ?? []);
  if (!url) return unproven("refused", "the label lies at an address that is not the carrier's");
  // The session goes to the API's own origin only, never to another host, even of the same domain.
  const session = url.origin === new URL(baseUrl).origin ? await exchange.sessionHeaders() : {};
  const call = { method: "GET", url: url.toString(), headers: { ...session, Accept: "application/pdf" } };
  const reply = await pipeline({ ...call, body: null, payload: undefined, expect: "pdf" }, KIND);
  const passed = gate(reply, "pdf");
  if (!passed.ok) return passed;
  if (!isPdf(passed.value.bytes)) return unproven("unavailable", "the carrier's label is not a PDF");
  return { ok: true, value: passed.value.bytes };
}

/** Runs one call of a label's way, and what it says comes next. */
async function follow(
  operation: Operation<LabelQuery, LabelDocument>,
  query: LabelQuery,
  { parts, exchange, stepsLeft }: { parts: ExchangeParts; exchange: Exchange; stepsLeft: number },
): Promise<Exchanged<Uint8Array>> {
  if (stepsLeft === 0) return unproven("unavailable", "the carrier's way to a label does not end");
  const result = await exchange.run(operation, query, { ...KIND, write: operation.write ?? false });
  if (!result.ok) return result;
  const document = result.value;
  if ("next" in document) return follow(document.next, query, { parts, exchange, stepsLeft: stepsLeft - 1 });
  if ("url" in document) return download(document.url, parts, exchange);
  return isPdf(document.pdf)
    ? { ok: true, value: document.pdf }
    : unproven("unavailable", "the carrier's label is not a PDF");
}

/** The labels of the parcels as one PDF, fetched from the carrier's own hosts only. */
export async function fetchLabels(
  parts: ExchangeParts,
  exchange: Exchange,
  trackingNumbers: string[],
  format: LabelFormat,
): Promise<LabelsResult> {
  if (trackingNumbers.length === 0 || !trackingNumbers.every(isTrackingNumber)) {
    return { outcome: "refused", message: "no parcel was named" };
  }
  const operation = parts.carrier.operations.labels;
  if (!operation) return { outcome: "refused", message: "the carrier has no label call" };
  const query = { tracking_numbers: trackingNumbers, format };
  const result = await follow(operation, query, { parts, exchange, stepsLeft: MOST_STEPS });
  if (result.ok) return { outcome: "ready", pdf: result.value };
  const outcome = result.outcome === "uncertain" ? "unavailable" : result.outcome;
  return result.message === undefined ? { outcome } : { outcome, message: result.message };
}
