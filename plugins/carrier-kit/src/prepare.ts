import type { Carrier, LookupQuery, PreparedShipment } from "./carrier";
import { type CityEntry, type PlaceReader, type PlaceResolver, resolveCity } from "./cities";
import { type CreateResult, type ShipmentRequest, shipmentRequestSchema } from "./shipment";
import { centimes, wholeDirhams } from "./text/money";
import { cleanText } from "./text/names";
import { toLocalPhone } from "./text/phone";

/** Longer than an uncertain create waits for its look-up, a long weekend without a worker included. */
const LOOKED_BACK_MS = 14 * 24 * 3_600_000;

export type Prepared<T> = { ok: true; value: T } | { ok: false; refusal: CreateResult };

function refusal(reference: string, rest: Omit<CreateResult, "reference" | "outcome">): Prepared<never> {
  return { ok: false, refusal: { reference, outcome: "refused", ...rest } };
}

/** The reference of a request that nobody has checked yet; empty when it has none. */
export function referenceOf(request: unknown): string {
  const given =
    typeof request === "object" && request !== null && "reference" in request ? request.reference : "";
  return typeof given === "string" ? given : "";
}

function amountFor(carrier: Carrier, amount: number): number {
  return carrier.abilities.centimes ? centimes(amount) : wholeDirhams(amount);
}

function checked(request: unknown): Prepared<{ request: ShipmentRequest; phone: string }> {
  const parsed = shipmentRequestSchema.safeParse(request);
  if (!parsed.success) {
    const fields = parsed.error.issues.map((issue) => issue.path.join(".") || "request");
    const message = `not sent: the request is incomplete or wrong in ${[...new Set(fields)].join(", ")}`;
    return refusal(referenceOf(request), { reason: "request_invalid", message });
  }
  const phone = toLocalPhone(parsed.data.recipient.phone);
  if (phone !== null) return { ok: true, value: { request: parsed.data, phone } };
  const message = "not sent: the recipient's phone is not a Moroccan number";
  return refusal(parsed.data.reference, { reason: "phone_invalid", message });
}

function cityRefusal(request: ShipmentRequest, known: boolean, suggestions: CityEntry[]): Prepared<never> {
  const names = suggestions.map((entry) => entry.name);
  const place = [request.address.city, request.address.district].filter(Boolean).join(", ");
  const problem = known ? "the district must be chosen" : "the carrier does not know the city";
  const reason = known ? "city_ambiguous" : "city_unknown";
  return refusal(request.reference, {
    reason,
    message: `not sent: ${problem} (${cleanText(place)})`,
    suggestions: names,
  });
}

/** Makes a request ready for a carrier, or refuses it with a reason before anything is sent. Accepts unchecked input. */
export function prepareShipment(
  carrier: Carrier,
  input: unknown,
  cities: readonly CityEntry[],
  places?: PlaceReader,
  resolve: PlaceResolver = resolveCity,
): Prepared<PreparedShipment> {
  const result = checked(input);
  if (!result.ok) return result;
  const { request, phone } = result.value;
  const { exchange, openParcel } = carrier.abilities;
  if (request.exchange_of && !exchange) {
    const message = "not sent: the carrier offers no exchange";
    return refusal(request.reference, { reason: "exchange_not_offered", message });
  }
  const found = resolve(request.address, cities, places);
  if (found.kind === "ask") return cityRefusal(request, found.known, found.suggestions);
  const { line1, city, district } = request.address;
  const value: PreparedShipment = {
    ...request,
    recipient: { name: cleanText(request.recipient.name), phone },
    address: {
      line1: cleanText(line1),
      city: cleanText(city),
      ...(district ? { district: cleanText(district) } : {}),
    },
    city: found.entry,
    cod_amount: amountFor(carrier, request.cod_amount),
    contents: request.contents.map((item) => ({ ...item, title: cleanText(item.title) })),
    note: request.note ? cleanText(request.note) : undefined,
    exchange_of: request.exchange_of ?? undefined,
    allow_open: openParcel ? request.allow_open : undefined,
  };
  return { ok: true, value };
}

/** What a look-up at an instant needs of a request: no city, so that it works whatever became of the list. */
export function prepareLookup(carrier: Carrier, input: unknown, now: number): Prepared<LookupQuery> {
  const result = checked(input);
  if (!result.ok) return result;
  const { request, phone } = result.value;
  const cod_amount = amountFor(carrier, request.cod_amount);
  const since = new Date(now - LOOKED_BACK_MS).toISOString();
  return { ok: true, value: { reference: request.reference, phone, cod_amount, since } };
}
