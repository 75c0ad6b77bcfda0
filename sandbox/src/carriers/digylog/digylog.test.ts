import { call, pick, startTestSandbox, type TestSandbox } from "../../testing/sandbox";

let box: TestSandbox;
let now: number;
const KEYS = { authorization: "Bearer sandbox-digylog-token", referer: "https://apiseller.digylog.com" };

beforeEach(async () => {
  now = Date.parse("2025-07-01T09:00:30Z");
  box = await startTestSandbox({ now: () => now });
});
afterEach(() => box.stop());

const api = (method: string, path: string, body?: unknown, headers: Record<string, string> = KEYS) =>
  call(`${box.url}/carriers/digylog/api/v2/seller${path}`, method, body, headers);
const order = (over: object = {}) => ({
  num: "48120577",
  type: 1,
  name: "سلمى الإدريسي",
  phone: "0612000001",
  address: "14 rue des Orangers, appt 3",
  city: "Casablanca",
  price: 349.5,
  openproduct: 1,
  port: 2,
  refs: [{ designation: "Théière", quantity: 1 }],
  ...over,
});
const sent = (orders: unknown, over: object = {}) =>
  api("POST", "/orders", {
    mode: 1,
    network: 12,
    store: "Souk",
    status: 1,
    checkDuplicate: 1,
    orders,
    ...over,
  });
const made = async (over: object = {}) => String(pick((await sent([order(over)])).body, 0, "tracking"));
const move = (tracking: string, body: object) =>
  call(`${box.url}/sandbox/parcels/${tracking}/status`, "POST", body);

it("lets nobody in without the token and the Referer", async () => {
  const { authorization, referer } = KEYS;
  const strangers: Record<string, string>[] = [{}, { authorization }, { referer, authorization: "Bearer x" }];
  for (const headers of strangers) {
    const answer = await api("GET", "/cities", undefined, headers);
    expect(answer).toMatchObject({ status: 401, body: { message: "Unauthenticated." } });
  }
  const lower = { ...KEYS, authorization: "bearer sandbox-digylog-token" };
  expect((await api("GET", "/cities", undefined, lower)).status).toBe(200);
});

it("answers a list with a line each, refusals among them with HTTP 200", async () => {
  const { status, body } = await sent([
    order(),
    order({ num: "2", city: "casablanca" }),
    order({ num: "3" }),
  ]);
  expect(status).toBe(200);
  expect(body).toEqual([
    { num: "48120577", tracking: "S7K2500001QD", bl: 4701 },
    { num: "2", isSuccess: false, errors: ["Ville invalide"] },
    { num: "3", tracking: "S7K2500002QD", bl: 4701 },
  ]);
});

it.each<[string, object, string]>([
  ["a phone in the international form", { phone: "+212612000001" }, "Téléphone invalide"],
  ["a phone of the blacklist", { phone: "0612009999" }, "Le numéro du destinataire est sur la liste noire"],
  ["a city without its odd blanks", { city: "Ksar El Kebir" }, "Ville invalide"],
  ["no city", { city: undefined }, "Ville invalide"],
  ["an amount as text", { price: "349" }, "Prix invalide"],
  ["an amount below zero", { price: -1 }, "Prix invalide"],
  ["no address", { address: " " }, "Adresse invalide"],
  ["no reference", { num: "" }, "Référence manquante"],
  ["no contents", { refs: [] }, "Articles invalides"],
  ["an unknown way to pay the delivery", { port: 3 }, "Port invalide"],
  ["an exchange for nothing", { type: 2 }, "originTraking introuvable"],
])("refuses %s", async (_name, over, reason) => {
  expect((await sent([order(over)])).body).toMatchObject([{ isSuccess: false, errors: [reason] }]);
});

it("takes a city to the letter, and an exchange for a parcel it knows", async () => {
  const tracking = await made({ city: "Ksar  El Kebir " });
  expect(tracking).toMatch(/^S7K/);
  expect((await sent([order({ num: "9", type: 2, originTraking: tracking })])).body).toMatchObject([
    { bl: 4702 },
  ]);
});

it("refuses the same reference twice only when asked to check", async () => {
  await made();
  expect((await sent([order()])).body).toMatchObject([{ errors: ["Commande existe déjà"] }]);
  expect((await sent([order()], { checkDuplicate: 0 })).body).toMatchObject([{ num: "48120577", bl: 4703 }]);
});

it.each<[string, object]>([
  ["another network", { network: 13 }],
  ["no mode", { mode: undefined }],
  ["goods in a centre that there is not", { mode: 2, fc: 1 }],
  ["an unknown status", { status: 2 }],
  ["no parcels", { orders: [] }],
])("turns a call with %s away with HTTP 400", async (_name, over) => {
  expect(await sent([order()], over)).toMatchObject({ status: 400, body: { message: expect.any(String) } });
});

it("refuses every line of a store it does not know", async () => {
  expect((await sent([order()], { store: "Other" })).body).toMatchObject([{ errors: ["Store introuvable"] }]);
});

it("hands over what was only recorded, once", async () => {
  const { body } = await sent([order()], { status: 0 });
  expect(body).toEqual([{ num: "48120577", tracking: "S7K2500001QD" }]);
  expect((await api("PUT", "/orders/send", { orders: ["S7K2500001QD"] })).body).toEqual({ bl: 4701 });
  expect((await api("PUT", "/orders/send", { orders: ["S7K2500001QD"] })).status).toBe(400);
  expect((await api("GET", "/bls?currentPage=1")).body).toEqual([{ id: 4701, count: 1 }]);
  expect((await api("GET", "/bls/4701/orders")).body).toMatchObject([{ num: "48120577" }]);
});

it("tells histories by tracking, newest first, and nothing as an empty list", async () => {
  const tracking = await made();
  now += 60_000;
  await move(tracking, { status: "6" });
  const { body } = await api("GET", `/historics?trackings=${tracking},S7K0`);
  expect(body).toEqual({
    [tracking]: [
      {
        date: "2025-07-01 10:01",
        type: "status",
        location: "Casablanca",
        "old value": "Non envoyée",
        "new value": "Livrée",
      },
      {
        date: "2025-07-01 10:00",
        type: "status",
        location: "Casablanca",
        "old value": null,
        "new value": "Non envoyée",
      },
    ],
  });
  expect((await api("GET", "/historics?trackings=S7K0")).body).toEqual([]);
  expect((await api("GET", `/order/${tracking}/infos`)).body).toMatchObject({
    idStatus: 6,
    deliveryCost: 20,
    hub_id: 1,
  });
  expect((await api("GET", `/order/${tracking}/refs`)).body).toEqual([
    { designation: "Théière", quantity: 1 },
  ]);
  expect((await api("GET", "/order/S7K0/infos")).status).toBe(404);
});

it("leaves the status alone for an event older than the last", async () => {
  const tracking = await made();
  await move(tracking, { status: "Livrée", lastActionAt: "2025-07-01 12:00:00" });
  const late = await move(tracking, { status: "3", lastActionAt: "2025-07-01 11:00:00" });
  expect(late.body).toMatchObject({ known: true, parcel: { status: "Livrée" } });
  expect((await move(tracking, { status: "En orbite" })).body).toMatchObject({ known: false });
});

it("prices a city in text, for the account's network only", async () => {
  const quote = { network: "12", city: "Marrakech", cost: "30", timeMin: "24", timeMax: "48" };
  expect((await api("GET", "/deliverycost?network=12&city=Marrakech")).body).toEqual(quote);
  expect((await api("GET", "/deliverycost?network=1&city=Marrakech")).status).toBe(404);
  expect(pick((await api("GET", "/prices?network=12")).body, 1)).toEqual(quote);
  expect((await api("GET", "/cities?hub=4")).body).toEqual([{ id: 2, name: "Marrakech", hub: 4 }]);
});

it("gives labels as a PDF, by parcels or by delivery note, and says no to others", async () => {
  const tracking = await made();
  const label = await api("POST", "/labels", { orders: [tracking], format: 3 });
  expect(label.headers.get("content-type")).toBe("application/pdf");
  expect(String(label.body)).toMatch(/^%PDF-/);
  expect(String((await api("POST", "/labels", { bl: 4701, format: 1 })).body)).toMatch(/^%PDF-/);
  expect((await api("POST", "/labels", { orders: [tracking, "S7K0"], format: 3 })).status).toBe(404);
  expect((await api("POST", "/labels", { orders: [tracking], format: 6 })).status).toBe(400);
  const page = await call(`${box.url}/carriers/digylog/page/labels/${tracking}.pdf`);
  expect(String(page.body)).toMatch(/^%PDF-/);
});

it("takes and withdraws a pickup", async () => {
  expect((await api("GET", "/pickup/areas?network=12")).body).toMatchObject([{ id: 1 }]);
  const { body } = await api("POST", "/pickup/request", { area: 1, phone: "0612000001" });
  expect((await api("PUT", `/pickup/${String(pick(body, "id"))}/cancel`)).body).toMatchObject({
    canceled: true,
  });
  expect((await api("GET", "/lastpickup?network=12")).body).toMatchObject({ canceled: true });
  expect((await api("POST", "/pickup/request", { area: 9, phone: "0612000001" })).status).toBe(400);
});

it("keeps its parcels over a restart", async () => {
  await made();
  await box.sandbox.close();
  const again = await startTestSandbox({ folder: box.folder });
  expect(again.sandbox.state.carrier("digylog")?.parcels()).toHaveLength(1);
  again.sandbox.state.reset();
  expect(again.sandbox.state.carrier("digylog")?.parcels()).toEqual([]);
  await again.stop();
});

it("takes parcels by the newer form too, with sentType in place of mode and status", async () => {
  const standard = (over: object) =>
    api("POST", "/orders/standard", {
      ...{ network: 12, store: "Souk", sentType: 1, checkDuplicate: 1, orders: [order()] },
      ...over,
    });
  expect((await standard({ sentType: "x" })).body).toEqual({
    message: "Le champ sentType doit être 0 ou 1.",
  });
  expect((await standard({ sentType: 0 })).body).toEqual([
    { num: "48120577", tracking: expect.stringMatching(/^S7K/) },
  ]);
  expect((await standard({})).body).toMatchObject([{ errors: ["Commande existe déjà"] }]);
  expect((await standard({ network: 7 })).status).toBe(400);
});

it("takes one complaint of a kind about a parcel, and tells a customer's record", async () => {
  const tracking = await made();
  const complain = (over: object = {}) =>
    api("POST", "/complaints", { tracking, type: 1, message: "À annuler", ...over });
  const allowed = async () =>
    pick((await api("GET", `/complaints/${tracking}/check?type=1`)).body, "allowed");
  expect((await api("GET", "/complaint-types")).body).toMatchObject([{ id: 1 }, {}, {}]);
  expect(await allowed()).toBe(true);
  expect((await complain()).body).toMatchObject({ tracking, type: 1 });
  expect(await allowed()).toBe(false);
  for (const over of [{}, { tracking: "S7K0" }, { type: 9 }, { message: 7 }])
    expect((await complain(over)).status).toBe(400);
  expect((await api("GET", "/complaints/S7K0/check?type=1")).status).toBe(404);
  expect((await api("GET", `/complaints/${tracking}/check?type=9`)).status).toBe(400);
  await move(tracking, { status: "Livrée" });
  const record = (await api("GET", "/metrics/customer?phone=0612000001")).body;
  expect(record).toEqual({ orders: 1, delivered: 1 });
});
