import { OZON } from "../../testing/ozonexpress";
import { call, pick, startTestSandbox, type TestSandbox } from "../../testing/sandbox";
import type { WebhookRequest } from "../fake";

let box: TestSandbox;
const NOW = Date.parse("2025-11-22T18:05:10Z");
beforeEach(async () => {
  box = await startTestSandbox({ now: () => NOW });
});
afterEach(() => box.stop());

const PARCEL: Readonly<Record<string, string>> = {
  "parcel-receiver": "سلمى الإدريسي",
  "parcel-phone": "0612000001",
  "parcel-city": "37",
  "parcel-address": "Résidence Argana, imm. 4, appt 12",
  "parcel-note": "Appeler avant de passer",
  "parcel-price": "349",
  "parcel-nature": "Théière gravée",
  "parcel-stock": "0",
  "parcel-open": "1",
};
const account = (key = OZON.apiKey) => `${box.url}/carriers/ozonexpress/customers/4821/${key}`;

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}
async function post(
  endpoint: string,
  fields: Readonly<Record<string, string>> = {},
  key?: string,
): Promise<unknown> {
  const response = await fetch(`${account(key)}/${endpoint}`, { method: "POST", body: formOf(fields) });
  expect(response.status).toBe(200);
  return response.json();
}
const add = (over: Readonly<Record<string, string>> = {}) => post("add-parcel", { ...PARCEL, ...over });
const added = (body: unknown, ...path: string[]) => pick(body, "ADD-PARCEL", ...path);
const carrier = () => box.sandbox.state.carrier("ozonexpress");
const move = (number: string, body: object) =>
  call(`${box.url}/sandbox/parcels/${number}/status`, "POST", body);

it("answers a new parcel as the carrier's page shows it", async () => {
  expect(await add()).toEqual({
    CHECK_API: { RESULT: "SUCCESS", MESSAGE: "Valide API Key" },
    "ADD-PARCEL": {
      CUSTOMER: { RESULT: "SUCCESS", MESSAGE: "Valid Customer" },
      RESULT: "SUCCESS",
      MESSAGE: "New Parcel Added",
      "NEW-PARCEL": {
        "TRACKING-NUMBER": "AGA251122SB0001",
        RECEIVER: "سلمى الإدريسي",
        PHONE: "0612000001",
        CITY_ID: "37",
        CITY_NAME: "Agadir",
        ADDRESS: "Résidence Argana, imm. 4, appt 12",
        PRICE: "349",
        NOTE: "Appeler avant de passer",
        "DELIVERED-PRICE": "35",
        "RETURNED-PRICE": "0",
        "REFUSED-PRICE": "10",
      },
    },
  });
});

it("takes a chosen number once, url-encoded forms, and shows parcels to the control API", async () => {
  const own = { "tracking-number": "SK4821-48120577" };
  expect(added(await add(own), "NEW-PARCEL", "TRACKING-NUMBER")).toBe("SK4821-48120577");
  expect(added(await add(own), "MESSAGE")).toBe("Tracking number already exists");
  const body = new URLSearchParams(PARCEL);
  const response = await fetch(`${account()}/add-parcel`, { method: "POST", body });
  expect(added(await response.json(), "RESULT")).toBe("SUCCESS");
  expect(carrier()?.parcels()).toMatchObject([
    {
      tracking_number: "SK4821-48120577",
      reference: "48120577",
      city: "Agadir",
      amount: 349,
      status: "NEW_PARCEL",
    },
    { tracking_number: "AGA251122SB0002", reference: null },
  ]);
});

it.each([
  [{ "parcel-receiver": " " }, "Some fields Empty"],
  [{ "parcel-phone": "" }, "Some fields Empty"],
  [{ "parcel-address": "" }, "Some fields Empty"],
  [{ "parcel-stock": "" }, "Some fields Empty"],
  [{ "parcel-price": "" }, "Some fields Empty"],
  [{ "parcel-price": "349.50" }, "Price without commas"],
  [{ "parcel-price": "349,5" }, "Price without commas"],
  [{ "parcel-price": "-1" }, "Price without commas"],
  [{ "parcel-price": "0" }, "Declared value required"],
  [{ "parcel-price": "0", "parcel-declared-value": "49" }, "Declared value required"],
  [{ "parcel-price": "5001" }, "Declared value required"],
  [{ "parcel-phone": "+212612000001" }, "Invalid phone number"],
  [{ "parcel-phone": "061200000" }, "Invalid phone number"],
  [{ "parcel-city": "9999" }, "City Not Found"],
  [{ "parcel-city": "Agadir" }, "City Not Found"],
  [{ "parcel-stock": "2" }, "Invalid option"],
  [{ "parcel-open": "0" }, "Invalid option"],
  [{ "parcel-stock": "1" }, "Products data required for stock parcels"],
  [{ "parcel-stock": "1", products: "TEA-01" }, "Products data required for stock parcels"],
])("refuses %j: %s", async (over, message) => {
  expect(await add(over)).toMatchObject({ "ADD-PARCEL": { RESULT: "ERROR", MESSAGE: message } });
  expect(carrier()?.parcels()).toEqual([]);
});

it.each<Readonly<Record<string, string>>>([
  { "parcel-price": "0", "parcel-declared-value": "50" },
  { "parcel-price": "5000" },
  { "parcel-price": "5001", "parcel-declared-value": "5001" },
  { "parcel-stock": "1", products: '[{"ref":"SKU1","qnty":2}]' },
])("takes %j", async (over) => {
  expect(added(await add(over), "RESULT")).toBe("SUCCESS");
});

it("tells wrong keys with HTTP 200 on every call of the account, and needs none for the cities", async () => {
  const denied = { CHECK_API: { RESULT: "ERROR", MESSAGE: "Please verify your API Key" } };
  for (const endpoint of ["add-parcel", "parcel-info", "tracking", "add-delivery-note"]) {
    expect(await post(endpoint, PARCEL, "another-key")).toEqual(denied);
  }
  const { body } = await call(`${box.url}/carriers/ozonexpress/cities`);
  expect(pick(body, "CITIES", "101")).toMatchObject({ ID: 101, REF: "CAS", NAME: "Casablanca  –\tGauthier" });
  expect(pick(body, "DEBUG")).toBeNull();
});

it("tracks one by form and several by JSON, with Unix times beside Moroccan ones", async () => {
  await add({ "tracking-number": "SK4821-1" });
  await move("SK4821-1", { status: "Livré" });
  const body = await post("tracking", { "tracking-number": "SK4821-1" });
  expect(pick(body, "TRACKING")).toEqual({
    "TRACKING-NUMBER": "SK4821-1",
    RESULT: "SUCCESS",
    MESSAGE: "Valid tracking number",
    HISTORY: {
      1: { STATUT: "Nouveau Colis", TIME: "1763834710", TIME_STR: "2025-11-22 19:05", COMMENT: "" },
      2: { STATUT: "Livré", TIME: "1763834710", TIME_STR: "2025-11-22 19:05", COMMENT: "" },
    },
    LAST_TRACKING: { STATUT: "Livré", TIME: "1763834710", TIME_STR: "2025-11-22 19:05", COMMENT: "" },
  });
  const several = await call(`${account()}/tracking`, "POST", {
    "tracking-number": ["SK4821-1", "SK4821-9"],
  });
  expect(pick(several.body, "TRACKING")).toMatchObject({
    "SK4821-1": { RESULT: "SUCCESS" },
    "SK4821-9": { RESULT: "ERROR", MESSAGE: "Tracking number not found" },
  });
});

it("prints labels of a saved delivery note only", async () => {
  await add({ "tracking-number": "SK4821-1" });
  const ref = String(pick(await post("add-delivery-note"), "ADD-BL", "NEW-BL", "REF"));
  const label = () => fetch(`${box.url}/carriers/ozonexpress/pdf-delivery-note-tickets-4-4?dn-ref=${ref}`);
  const fill = (code: string) => post("add-parcel-to-delivery-note", { Ref: ref, "Codes[0]": code });
  expect(pick(await post("save-delivery-note", { Ref: ref }), "SAVE-BL", "RESULT")).toBe("ERROR");
  expect(pick(await fill("SK4821-9"), "ADD-PARCEL-BL", "RESULT")).toBe("ERROR");
  expect(pick(await fill("SK4821-1"), "ADD-PARCEL-BL", "RESULT")).toBe("SUCCESS");
  expect((await label()).status).toBe(404);
  expect(await post("save-delivery-note", { Ref: ref })).toEqual({ "SAVE-BL": { RESULT: "SUCCESS" } });
  expect((await (await label()).text()).slice(0, 5)).toBe("%PDF-");
  expect(pick(await fill("SK4821-1"), "ADD-PARCEL-BL", "RESULT")).toBe("ERROR");
});

it("keeps a late step in the history, and sends events that only the address proves", async () => {
  await add({ "tracking-number": "SK4821-1" });
  const url = "http://127.0.0.1:1/webhooks/shipping/ozonexpress/secret-invente";
  await call(`${box.url}/sandbox/settings`, "POST", { ozonexpress_webhook_url: url });
  const sent = (change: object): WebhookRequest | null | undefined =>
    carrier()?.move("SK4821-1", { status: "POSTPONED", message: "Client absent", ...change })?.webhook;
  expect(sent({})).toMatchObject({ url, status: "POSTPONED" });
  expect(JSON.parse(sent({})?.body ?? "")).toEqual({
    orderId: "SK4821-1",
    orderStatus: "POSTPONED",
    situation: "NOT_PAID",
    note: "Client absent",
  });
  expect(sent({ signature: "wrong" })?.url).toMatch(/\/ozonexpress\/another-secret$/);
  expect(sent({ signature: "none" })?.url).toMatch(/\/shipping\/ozonexpress$/);
  sent({ status: "PICKED_UP", at: "2025-11-22 08:00:00" });
  expect(carrier()?.detail("SK4821-1")?.history[0]?.status).toBe("PICKED_UP");
  expect(carrier()?.parcels()[0]?.status).toBe("POSTPONED");
});

it("keeps its parcels over a restart", async () => {
  await add({ "tracking-number": "SK4821-1" });
  const saved: unknown = JSON.parse(JSON.stringify(carrier()?.snapshot()));
  carrier()?.reset();
  expect(carrier()?.parcels()).toEqual([]);
  carrier()?.restore(saved);
  expect(carrier()?.parcels()).toHaveLength(1);
});
