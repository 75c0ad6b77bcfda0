import { createHmac } from "node:crypto";
import type { OperationOf } from "../abilities";
import { defineCarrier } from "../carrier";
import type { CityEntry } from "../cities";
import type { CarrierFixtures } from "../conformance/fixtures";
import type { HttpAnswer } from "../http";
import { type ReadResult, unproven } from "../operation";
import { defineSettings, type ValuesOf } from "../settings";
import { statusTable } from "../statuses";
import { isObject, listAt, member, numberAt, textAt, trackingAt } from "../text/json";
import { isHexHmac } from "../webhook";

const label = { ar: "مفتاح", fr: "Clé", en: "Key" };
const fields = [
  { key: "secret_key", type: "text", required: true, secret: true, label },
  { key: "base_url", type: "url", required: true, default: "https://hare.invalid", label },
] as const;
const settings = defineSettings(fields);
type Operations = OperationOf<ValuesOf<typeof fields>>;

const statuses = statusTable([
  { code: "NEW", label: "Créé", means: "created" },
  { code: "DONE", label: "Livré", means: "delivered" },
]);
const cities: CityEntry[] = ["Safi", "Nador"].map((name) => ({ id: name, name, city: name, active: true }));

/** What the hare's answers prove: `ok: true` in a 2xx, the value in `data`. */
function value<T>({ status, json }: HttpAnswer, read: (data: unknown) => T | undefined): ReadResult<T> {
  const said = textAt(json, "message");
  if (member(json, "denied") === true) return unproven("unauthorized", said);
  if (status >= 400 || member(json, "ok") === false) return unproven("refused", said);
  const found = member(json, "ok") === true ? read(member(json, "data")) : undefined;
  return found === undefined ? unproven("uncertain", said) : { ok: true, value: found };
}

/** The same for a read, where a refusal is a read that failed. */
function reading<T>(answer: HttpAnswer, read: (data: unknown) => T | undefined): ReadResult<T> {
  const result = value(answer, read);
  return result.ok || result.outcome === "unauthorized" ? result : unproven("unavailable", result.message);
}

function shipmentOf(record: unknown, tracking_number: string) {
  const raw_status = textAt(record, "code") ?? null;
  const occurred_at = textAt(record, "at") ?? null;
  const { status } = statuses.read(raw_status ?? undefined);
  return { tracking_number, found: isObject(record), status, raw_status, occurred_at, events: [] };
}

const done = (path: string): Operations["cancel"] => ({
  build: (id) => ({ method: "DELETE", path: `/${path}/${id}` }),
  read: (answer) => value(answer, () => null),
});

const create: Operations["create"] = {
  build: ({ reference, cod_amount, recipient, address, city, note, exchange_of, allow_open }) => ({
    method: "POST",
    path: "/parcels",
    json: {
      ref: reference,
      price: cod_amount,
      ...recipient,
      line: address.line1,
      city: city.id,
      note,
      exchange_of,
      open: allow_open ? 1 : 0,
    },
  }),
  read: (answer) =>
    value(answer, (data) => {
      const tracking_number = trackingAt(data, "id");
      return tracking_number ? { tracking_number, fee: numberAt(data, "fee") } : undefined;
    }),
};

const track: Operations["track"] = {
  build: (number) => ({ method: "GET", path: `/parcels/${number}` }),
  read: (answer, number) => {
    if (answer.status === 404) return { ok: true, value: shipmentOf(undefined, number) };
    const ours = (data: unknown) => (textAt(data, "id") === number ? shipmentOf(data, number) : undefined);
    return reading(answer, ours);
  },
};

const trackList: Operations["trackList"] = {
  build: ({ page }) => ({ method: "GET", path: "/parcels", query: { page } }),
  read: (answer, { query }) =>
    reading(answer, (data) => {
      const records = listAt(data, "list");
      const items = records?.flatMap((record) => {
        const number = query.find((one) => one === textAt(record, "id"));
        return number === undefined ? [] : [shipmentOf(record, number)];
      });
      return items && { items, next: numberAt(data, "next") ?? null };
    }),
};

const lookup: Operations["lookup"] = {
  build: ({ query, page }) => ({ method: "GET", path: "/search", query: { phone: query.phone, page } }),
  read: (answer) =>
    reading(answer, (data) => {
      const items = listAt(data, "list")?.flatMap((record) => {
        const tracking_number = trackingAt(record, "id");
        const reference = textAt(record, "ref");
        const cod_amount = numberAt(record, "price");
        return tracking_number && reference && cod_amount !== undefined
          ? [{ tracking_number, reference, cod_amount }]
          : [];
      });
      return items && { items, next: numberAt(data, "next") ?? null };
    }),
};

const places = {
  build: ({ page }: { page: number }) => ({ method: "GET" as const, path: "/cities", query: { page } }),
  read: (answer: HttpAnswer) =>
    reading(answer, (data) => {
      const items = listAt(data, "list")?.flatMap((one) => {
        const name = textAt(one, "name");
        return name ? [{ id: name, name, city: name, price: numberAt(one, "price"), active: true }] : [];
      });
      return items && { items, next: numberAt(data, "next") ?? null };
    }),
};

const labels: Operations["labels"] = {
  build: ({ tracking_numbers }) => ({ method: "POST", path: "/labels", json: tracking_numbers }),
  read: (answer) =>
    value(answer, (data) => {
      const url = textAt(data, "url");
      return url ? { url } : undefined;
    }),
};

const close: Operations["deliveryNote"] = {
  write: true,
  build: () => ({ method: "POST", path: "/notes/7/close" }),
  read: (answer) => value(answer, () => ({ url: "https://hare.invalid/notes/7.pdf", note: "7" })),
};
const deliveryNote: Operations["deliveryNote"] = {
  write: true,
  build: ({ tracking_numbers }) => ({ method: "POST", path: "/notes", json: tracking_numbers }),
  read: (answer) => value(answer, () => ({ next: close })),
};

const ask = <R extends { phone: string }>(path: string) => ({
  build: (request: R) => ({ method: "POST" as const, path, json: request }),
  read: (answer: HttpAnswer) =>
    value(answer, (data): { request_id?: string } => ({ request_id: textAt(data, "id") })),
});

/** A carrier that can do everything, one parcel a call, with a login, a limit and signed events. */
export const hare = defineCarrier({
  id: "hare",
  name: { ar: "الأرنب", fr: "Lièvre", en: "Hare" },
  settings,
  abilities: {
    ...{ create: "single", track: "list", lookup: true, quote: true, labels: true, deliveryNote: true },
    ...{ pickup: true, cancelPickup: true, cancel: true, returns: true, exchange: true, openParcel: true },
    ...{ statusList: true, webhook: "signed", registerWebhook: true, centimes: true },
  },
  statuses,
  baseUrl: ({ base_url }) => base_url,
  limit: () => ({ calls: 40, perMs: 3_600_000 }),
  session: {
    lifetimeMs: 3_600_000,
    build: ({ secret_key }) => ({ method: "POST", path: "/login", json: { secret_key } }),
    read: (answer) => {
      const token = textAt(member(answer.json, "data"), "token");
      return token
        ? { ok: true, value: { secret: token } }
        : unproven("unauthorized", textAt(answer.json, "message"));
    },
    headers: (token) => ({ Authorization: `Bearer ${token}` }),
  },
  operations: {
    ...{ create, track, trackList, lookup, cities: places, labels, deliveryNote },
    quote: places,
    pickup: ask("/pickups"),
    returns: ask("/returns"),
    cancel: done("parcels"),
    cancelPickup: done("pickups"),
    registerWebhook: {
      build: (url) => ({ method: "PUT", path: "/hook", json: { url } }),
      read: (answer) => value(answer, () => null),
    },
    statusList: {
      build: () => ({ method: "GET", path: "/words" }),
      read: (answer) =>
        reading(answer, (data) =>
          listAt(data, "list")?.flatMap((one) => {
            const [code, text] = [textAt(one, "code"), textAt(one, "label")];
            return text === undefined ? [] : [{ code, label: text }];
          }),
        ),
    },
  },
  webhook: {
    secretSetting: "secret_key",
    verify: ({ headers, rawBody, secret }) => isHexHmac(headers["x-signature"], rawBody, secret),
    read: (body) => {
      const tracking_number = trackingAt(body, "parcel");
      const raw_status = textAt(body, "code");
      const occurred_at = textAt(body, "at") ?? null;
      if (!tracking_number || !raw_status) return { events: [], confirm: false };
      const { status } = statuses.read(raw_status);
      return {
        events: [{ tracking_number, status, raw_status, occurred_at }],
        confirm: occurred_at === null,
      };
    },
  },
  cities: { bundled: cities },
});

const KEY = "secret invente/du lievre";
const request = {
  reference: "48120033",
  recipient: { name: "سلمى", phone: "0612000001" },
  address: { line1: "14 زنقة البرتقال", city: "Safi" },
  cod_amount: 349,
  contents: [{ title: "إبريق", quantity: 1 }],
};
const ok = (data: object = {}, status = 200) => ({ status, body: { ok: true, data } });
const no = (message: string) => ({ status: 200, body: { ok: false, message } });
const record = { id: "H1", ref: "48120033", price: 349, code: "DONE", at: "2025-07-01T09:00:00.000Z" };
const other = { ...record, id: "H2", ref: "48120099", price: 120 };
const event = (code: string, at?: string) => {
  const raw_body = JSON.stringify({ parcel: "H1", code, at });
  const signature = createHmac("sha256", KEY).update(raw_body).digest("hex");
  return {
    method: "POST",
    url: "https://shop.example/webhooks/shipping/hare",
    headers: { "X-Signature": signature },
    raw_body,
    secret: KEY,
  };
};
const asked = { ok: ok({ id: "17" }), refused: no("Trop tard") };

/** The hare's fixtures. */
export const hareFixtures: CarrierFixtures = {
  settings: { secret_key: KEY },
  request,
  login: { ok: ok({ token: "jeton-invente-1" }), refused: { status: 401, body: { message: "Non" } } },
  replays: {
    create: [
      {
        name: "created",
        input: request,
        answer: ok({ id: "H1", fee: 35 }, 201),
        expect: { results: [{ outcome: "created", tracking_number: "H1", fee: 35 }] },
      },
      {
        name: "refused",
        input: request,
        answer: no("Ville invalide"),
        expect: { results: [{ outcome: "refused", message: "Ville invalide" }] },
      },
      {
        name: "keys that are none",
        input: request,
        answer: { status: 200, body: { denied: true } },
        expect: { results: [{ outcome: "unauthorized" }] },
      },
    ],
    track: [
      {
        name: "delivered",
        input: { tracking_numbers: ["H1"] },
        answer: ok(record),
        expect: { shipments: [{ found: true, status: "delivered", occurred_at: record.at }] },
      },
      {
        name: "an unknown word",
        input: { tracking_numbers: ["H1"] },
        answer: ok({ ...record, code: "ORBIT" }),
        expect: { shipments: [{ found: true, status: null, raw_status: "ORBIT" }] },
      },
      {
        name: "unknown",
        input: { tracking_numbers: ["H1"] },
        answer: { status: 404, body: {} },
        expect: { shipments: [{ found: false }] },
      },
    ],
    quote: [
      {
        name: "a city",
        input: { city: "Safi" },
        answer: ok({ list: [{ name: "Safi", price: 30 }] }),
        expect: { quotes: [{ city: "Safi", price: 30 }] },
      },
    ],
    webhook: [
      {
        name: "delivered",
        input: event("DONE", record.at),
        expect: { http_status: 200, events: [{ status: "delivered" }], confirm: false },
      },
      {
        name: "an unknown word",
        input: event("ORBIT", record.at),
        expect: { http_status: 200, events: [{ status: null, raw_status: "ORBIT" }] },
      },
    ],
  },
  lookup: {
    pages: [ok({ list: [other], next: 2 }), ok({ list: [record] })],
    none: [ok({ list: [other] })],
    other_amount: [ok({ list: [{ ...record, price: 5 }] })],
  },
  taken: no("Référence déjà utilisée"),
  cities: {
    pages: [ok({ list: [{ name: "Safi", price: 30 }], next: 2 }), ok({ list: [{ name: "Nador" }] })],
  },
  labels: {
    ok: ok({ url: "http://hare.invalid/1.pdf" }),
    elsewhere: ok({ url: "https://evil.invalid/1.pdf" }),
  },
  deliveryNote: { ok: [ok(), ok()] },
  pickup: asked,
  cancelPickup: asked,
  cancel: asked,
  returns: asked,
  registerWebhook: asked,
  statusList: ok({ list: [{ code: "DONE", label: "Livré" }, { label: "En orbite" }] }),
  trackList: [ok({ list: [other], next: 2 }), ok({ list: [record] })],
};
