import type { Carrier, PreparedShipment } from "../../carrier";
import type { CarrierFixtures } from "../../conformance/fixtures";
import { type HttpCall, prepareCall } from "../../http";
import { prepareShipment } from "../../prepare";
import type { SettingField, SettingValues } from "../../settings";
import { isObject, listAt } from "../../text/json";

/** A carrier's call as the docs show it: `{key}` stands where a setting's value stands, `{tracking_number}` for a parcel. */
export interface DocumentedCall {
  operation: string;
  method: string;
  url: string;
  headers: Record<string, string>;
  body: unknown;
}

const FIRST_MARK = 900_001;

/** Settings whose values name themselves; numbers are marks that `unmark` turns into names. */
function markedSettings(fields: readonly SettingField[]): SettingValues {
  const entries = fields.map(({ key, type, default: preset }, index) => {
    if (preset !== undefined) return [key, preset];
    if (type === "integer") return [key, FIRST_MARK + index];
    return [key, type === "boolean" ? false : `{${key}}`];
  });
  return Object.fromEntries(entries);
}

function unmark(text: string, fields: readonly SettingField[], number: string): string {
  const named = text.replace(/%7B/gi, "{").replace(/%7D/gi, "}").replaceAll(number, "{tracking_number}");
  return fields.reduce(
    (shown, { key }, index) => shown.replaceAll(String(FIRST_MARK + index), `{${key}}`),
    named,
  );
}

/** A body with every text and every marked number named. */
function namedIn(value: unknown, named: (text: string) => string): unknown {
  if (typeof value === "string") return named(value);
  if (typeof value === "number") return named(String(value)) === String(value) ? value : named(String(value));
  if (Array.isArray(value)) return value.map((one: unknown) => namedIn(one, named));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, namedIn(one, named)]));
}

const SHOP = { name: "Atelier Zellige", phone: "0522000001", address: "3 rue des Potiers" };

interface Samples {
  shipment: PreparedShipment;
  number: string;
}

function samplesOf(carrier: Carrier, fixtures: CarrierFixtures): Samples {
  const prepared = prepareShipment(carrier, fixtures.request, carrier.cities.bundled);
  if (!prepared.ok)
    throw new Error(`${carrier.id}: the fixtures' request is refused: ${prepared.refusal.message}`);
  const [number] = listAt(fixtures.replays.track[0]?.input, "tracking_numbers") ?? [];
  if (typeof number !== "string")
    throw new Error(`${carrier.id}: the first track fixture asks for no parcel`);
  return { shipment: prepared.value, number };
}

/** Every call that the carrier's operations begin with, built from samples; the ones that an answer leads to are not known here. */
function callsOf(
  carrier: Carrier,
  settings: SettingValues,
  { shipment, number }: Samples,
): [string, HttpCall | undefined][] {
  const { create, track, ...operations } = carrier.operations;
  const { reference, cod_amount, recipient, city } = shipment;
  const numbers = [number];
  const page = 1;
  const wanted = { ...SHOP, tracking_numbers: numbers };
  const since = "2025-11-20T08:00:00.000Z";
  const found = { reference, cod_amount, phone: recipient.phone, since };
  const papers = { tracking_numbers: numbers, format: "a4" } as const;
  return [
    ["login", carrier.session?.build(settings)],
    ["create", "size" in create ? create.build([shipment], settings) : create.build(shipment, settings)],
    ["track", "size" in track ? track.build(numbers, settings) : track.build(number, settings)],
    ["trackList", operations.trackList?.build({ query: numbers, page }, settings)],
    ["lookup", operations.lookup?.build({ query: found, page }, settings)],
    ["cities", operations.cities.build({ query: null, page }, settings)],
    ["quote", operations.quote?.build({ query: { city: city.city, entry: city }, page }, settings)],
    ["labels", operations.labels?.build(papers, settings)],
    ["deliveryNote", operations.deliveryNote?.build(papers, settings)],
    ["pickup", operations.pickup?.build(wanted, settings)],
    ["cancelPickup", operations.cancelPickup?.build("{request_id}", settings)],
    ["cancel", operations.cancel?.build(number, settings)],
    ["returns", operations.returns?.build({ ...wanted, to: "home" }, settings)],
    ["statusList", operations.statusList?.build(null, settings)],
    [
      "registerWebhook",
      operations.registerWebhook?.build(`https://shop.example/webhooks/shipping/${carrier.id}`, settings),
    ],
  ];
}

/** What a carrier is called with: pure, from its own build functions, with names in place of the shop's values. */
export function documentedCalls(carrier: Carrier, fixtures: CarrierFixtures): DocumentedCall[] {
  const { fields } = carrier.settings;
  const settings = markedSettings(fields);
  const samples = samplesOf(carrier, fixtures);
  const named = (text: string) => unmark(text, fields, samples.number);
  const texts = (given: Record<string, string>) =>
    Object.fromEntries(Object.entries(given).map(([name, value]) => [name, named(value)]));
  const session = carrier.session?.headers("{session}");
  return callsOf(carrier, settings, samples).flatMap(([operation, call]) => {
    if (!call) return [];
    const standing = { ...carrier.headers?.(settings), ...(operation === "login" ? {} : session) };
    const { method, url, headers, body } = prepareCall(call, carrier.baseUrl(settings), standing);
    return [
      { operation, method, url: named(decodeURI(url)), headers: texts(headers), body: namedIn(body, named) },
    ];
  });
}
