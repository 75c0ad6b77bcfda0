import { defineCarrier, proven, unproven } from "../carrier";
import type { CityEntry } from "../cities";
import type { CarrierFixtures } from "../conformance/fixtures";
import { defineSettings } from "../settings";
import { statusTable } from "../statuses";
import { isObject, listAt, member, numberAt, textAt, trackingAt } from "../text/json";
import { casablancaToUtc } from "../text/time";
import { safeEqual } from "../webhook";

const label = { ar: "مفتاح", fr: "Clé", en: "Key" };
const settings = defineSettings([
  { key: "api_key", type: "text", required: true, secret: true, label },
  { key: "hook_secret", type: "text", required: true, secret: true, label },
  { key: "base_url", type: "url", required: true, default: "https://tortoise.invalid", label },
]);
const statuses = statusTable([
  { label: "Créé", means: "created" },
  { label: "Livré", means: "delivered" },
  { label: "Versée", means: null },
]);

const cities: CityEntry[] = ["Safi", "Nador"].map((name) => ({
  id: name,
  name,
  city: name,
  price: 30,
  active: true,
}));

/** A carrier that is all that the real ones are not: key in the path, batches, no login, no look-up, secret in the address. */
export const toy = defineCarrier({
  id: "tortoise",
  name: { ar: "السلحفاة", fr: "Tortue", en: "Tortoise" },
  settings,
  abilities: {
    create: "batch",
    track: "batch",
    lookup: false,
    quote: false,
    labels: false,
    deliveryNote: false,
    pickup: false,
    cancelPickup: false,
    cancel: false,
    returns: false,
    exchange: false,
    openParcel: false,
    statusList: false,
    webhook: "secret",
    registerWebhook: false,
    centimes: false,
  },
  statuses,
  baseUrl: ({ base_url }) => base_url,
  secretUrl: true,
  operations: {
    create: {
      size: 2,
      build: (shipments, { api_key }) => ({
        method: "POST",
        path: `/${api_key}/parcels`,
        json: shipments.map(({ reference, cod_amount, recipient, address, city }) => ({
          num: reference,
          price: cod_amount,
          name: recipient.name,
          phone: recipient.phone,
          line: address.line1,
          city: city.id,
        })),
      }),
      read: ({ status, json }) => {
        if (status >= 300 || !Array.isArray(json)) return unproven("uncertain");
        const lines = json.flatMap((line: unknown) => {
          const reference = textAt(line, "num");
          const tracking_number = trackingAt(line, "tracking");
          if (reference === undefined) return [];
          if (member(line, "ok") === false)
            return [{ reference, result: unproven("refused", textAt(line, "why")) }];
          const result = tracking_number ? proven({ tracking_number }) : unproven("uncertain");
          return [{ reference, result }];
        });
        return proven(lines);
      },
    },
    track: {
      size: 50,
      build: (numbers, { api_key }) => ({
        method: "GET",
        path: `/${api_key}/track`,
        query: { n: numbers.join(",") },
      }),
      read: ({ status, json }, numbers) => {
        if (status >= 300 || !isObject(json)) return unproven("unavailable");
        const shipments = numbers.map((tracking_number) => {
          const record = member(json, tracking_number);
          const raw_status = textAt(record, "label") ?? null;
          const occurred_at = casablancaToUtc(textAt(record, "date") ?? "");
          const { status: means } = statuses.read(raw_status ?? undefined);
          return {
            tracking_number,
            found: isObject(record),
            status: means,
            raw_status,
            occurred_at,
            events: [],
          };
        });
        return proven(shipments);
      },
    },
    cities: {
      build: ({ page }) => ({ method: "GET", path: "/cities", query: { page } }),
      read: ({ json }) => {
        const list = listAt(json, "cities");
        if (!list) return unproven("unavailable");
        const items = list.flatMap((one) => {
          const name = textAt(one, "name");
          return name ? [{ id: name, name, city: name, price: numberAt(one, "price"), active: true }] : [];
        });
        return proven({ items, next: null });
      },
    },
  },
  webhook: {
    secretSetting: "hook_secret",
    verify: ({ url, secret }) => safeEqual(url.searchParams.get("t") ?? "", secret),
    read: (body) => {
      const tracking_number = trackingAt(body, "parcel");
      const raw_status = textAt(body, "label");
      if (!tracking_number || !raw_status) return { events: [], confirm: true };
      const event = {
        tracking_number,
        status: statuses.read(raw_status).status,
        raw_status,
        occurred_at: null,
      };
      return { events: [event], confirm: true };
    },
  },
  cities: { bundled: cities },
});

const request = {
  reference: "48120033",
  recipient: { name: "سلمى", phone: "0612000001" },
  address: { line1: "14 زنقة البرتقال", city: "Safi" },
  cod_amount: 349.5,
  contents: [{ title: "إبريق", quantity: 1 }],
};
const created = { status: 200, body: [{ num: "48120033", tracking: "T1", ok: true }] };
const url = "https://shop.example/webhooks/shipping/tortoise";

/** The toy's fixtures. */
export const toyFixtures: CarrierFixtures = {
  settings: { api_key: "cle-inventee-1", hook_secret: "secret-invente-2" },
  request,
  replays: {
    create: [
      {
        name: "created",
        input: request,
        answer: created,
        expect: { results: [{ outcome: "created", tracking_number: "T1" }] },
      },
      {
        name: "refused",
        input: [request],
        answer: { status: 200, body: [{ num: "48120033", ok: false, why: "Non" }] },
        expect: { results: [{ outcome: "refused", message: "Non" }] },
      },
      {
        name: "an answer that leaves our parcel out",
        input: request,
        answer: { status: 200, body: [{ num: "1", tracking: "T9", ok: true }] },
        expect: { results: [{ reference: "48120033", outcome: "uncertain" }] },
      },
    ],
    track: [
      {
        name: "delivered",
        input: { tracking_numbers: ["T1"] },
        answer: { status: 200, body: { T1: { label: "Livré", date: "2025-07-01 10:00" } } },
        expect: {
          shipments: [{ found: true, status: "delivered", occurred_at: "2025-07-01T09:00:00.000Z" }],
        },
      },
      {
        name: "an unknown word",
        input: { tracking_numbers: ["T1"] },
        answer: { status: 200, body: { T1: { label: "En orbite", date: "2025-07-01 10:00" } } },
        expect: { shipments: [{ found: true, status: null, raw_status: "En orbite" }] },
      },
    ],
    quote: [],
    webhook: [
      {
        name: "an event waits for a read",
        input: {
          method: "POST",
          url: `${url}?t=secret-invente-2`,
          headers: {},
          raw_body: '{"parcel":"T1","label":"Livré"}',
          secret: "secret-invente-2",
        },
        expect: { http_status: 200, events: [{ status: "delivered" }], confirm: true },
      },
    ],
  },
  cities: { pages: [{ status: 200, body: { cities: [{ name: "Safi", price: 30 }] } }] },
  batch: {
    status: 200,
    body: [
      { num: "48120033", tracking: "T1", ok: true },
      { num: "48120033-2", ok: false, why: "Non" },
    ],
  },
};
