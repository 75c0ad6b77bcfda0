import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type CarrierClient, createCarrierClient, readWebhook } from "@souk/carrier-kit";
import digylog from "../../../../plugins/carrier-digylog/src/index";
import { call, startTestSandbox, type TestSandbox } from "../../testing/sandbox";

/** The shop's own client against the stand-in: two readings of DIGYLOG's page that have to meet. */
let box: TestSandbox;
let client: CarrierClient;
const SECRET = "secret-invente";

beforeEach(async () => {
  box = await startTestSandbox();
  client = createCarrierClient(digylog, {
    settings: {
      token: "sandbox-digylog-token",
      network: 12,
      store: "Souk",
      base_url: `${box.url}/carriers/digylog/api/v2/seller`,
    },
    readTries: 1,
  });
});
afterEach(() => box.stop());

const request = {
  reference: "48120577",
  recipient: { name: "سلمى الإدريسي", phone: "+212 6 12 00 00 01" },
  address: { line1: "14 rue des Orangers, appt 3", city: "ksar el kebir" },
  cod_amount: 349.5,
  contents: [{ title: "Théière", quantity: 1, sku: "TEA-01" }],
};
const second = {
  ...request,
  reference: "48120578",
  address: { line1: "x", city: "Marrakech", district: "Guéliz" },
};
const fault = (kind: string, more: object = {}) =>
  call(`${box.url}/sandbox/faults`, "POST", { target: "digylog", kind, count: 1, ...more });
const fake = () => box.sandbox.state.carrier("digylog");
const parcels = () => fake()?.parcels() ?? [];

it("creates parcels in one call with the carrier's own city, and tracks them in one", async () => {
  const results = await client.create([request, second, { ...second, reference: "48120577" }]);
  expect(results).toMatchObject([{ outcome: "created" }, { outcome: "created" }, { outcome: "refused" }]);
  expect(parcels()).toMatchObject([
    { reference: "48120577", city: "Ksar  El Kebir", phone: "0612000001", amount: 349.5 },
    { reference: "48120578", city: "Marrakech" },
  ]);
  const [first = "", other = ""] = parcels().map((parcel) => parcel.tracking_number);
  await call(`${box.url}/sandbox/parcels/${first}/status`, "POST", { status: "En cours de livraison" });
  await call(`${box.url}/sandbox/parcels/${first}/status`, "POST", { status: "Livrée" });
  const { shipments } = await client.track([first, other, "S7K0"]);
  expect(shipments).toMatchObject([
    { found: true, status: "delivered", raw_status: "Livrée", events: [{}, {}, {}] },
    { found: true, status: "created" },
    { found: false },
  ]);
});

it("finds the parcel whose answer was lost, and makes no second one", async () => {
  await client.cities();
  await fault("lost_answer", { path: "/orders" });
  expect(await client.create([request])).toMatchObject([{ outcome: "uncertain" }]);
  expect(await client.lookup(request)).toMatchObject({
    found: { outcome: "created", tracking_number: parcels()[0]?.tracking_number },
  });
  expect(await client.create([request])).toMatchObject([
    { outcome: "created", tracking_number: parcels()[0]?.tracking_number },
  ]);
  expect(parcels()).toHaveLength(1);
});

it.each([
  ["429", "unavailable"],
  ["500", "uncertain"],
  ["html", "uncertain"],
  ["cut", "uncertain"],
])("reads a %s on create as %s", async (kind, outcome) => {
  await fault(kind, { path: "/orders" });
  expect(await client.create([request])).toMatchObject([{ outcome }]);
  expect(parcels()).toEqual([]);
  if (kind !== "429") expect(await client.lookup(request)).toEqual({ found: null });
});

it("reads refusals, a wrong token, prices, cities and labels", async () => {
  const blacklisted = { ...request, recipient: { name: "x", phone: "0612009999" } };
  expect(await client.create([blacklisted, second])).toMatchObject([
    { outcome: "refused", message: expect.stringContaining("liste noire") },
    { outcome: "created" },
  ]);
  expect((await client.cities()).entries).toHaveLength(3);
  expect(await client.quote({ city: "Ksar el-Kebir" })).toEqual({
    quotes: [{ city: "Ksar El Kebir", price: 35, delay: "24-72" }],
  });
  const codes = parcels().map((parcel) => parcel.tracking_number);
  expect(await client.labels(codes, { format: "thermal" })).toMatchObject({ outcome: "ready" });
  expect(await client.labels(["S7K0"], { format: "thermal" })).toMatchObject({ outcome: "refused" });
  const stranger = createCarrierClient(digylog, {
    settings: {
      ...{ token: "another", network: 12, store: "Souk" },
      base_url: `${box.url}/carriers/digylog/api/v2/seller`,
    },
  });
  expect(await stranger.track(codes)).toMatchObject({ outcome: "unauthorized", shipments: [] });
});

function clientWith(settings: object): CarrierClient {
  const base_url = `${box.url}/carriers/digylog/api/v2/seller`;
  const own = { token: "sandbox-digylog-token", network: 12, store: "Souk", base_url };
  return createCarrierClient(digylog, { settings: { ...own, ...settings }, readTries: 1 });
}

it("hands recorded parcels over with a delivery note, and prints a note that is known", async () => {
  const later = clientWith({ send_at_once: false });
  await later.create([request, second]);
  const codes = parcels().map((parcel) => parcel.tracking_number);
  const made = await later.deliveryNote(codes);
  expect(made).toMatchObject({ outcome: "ready", note: "4701" });
  expect(await later.deliveryNote(codes)).toMatchObject({ outcome: "refused" });
  expect(await later.deliveryNote([], { note: "4701" })).toMatchObject({ outcome: "ready" });
  const [sent] = await client.create([{ ...second, reference: "48120579" }]);
  expect(sent).toMatchObject({ outcome: "created", delivery_note: "4702" });
});

it("asks for a pickup in the only area or the one that is set, and takes it back", async () => {
  const collection = { tracking_numbers: ["S7K1"], name: "x", phone: "0522000001", address: "y" };
  const asked = await client.pickup(collection);
  expect(asked).toMatchObject({ outcome: "requested" });
  expect(await client.cancelPickup(asked.request_id ?? "")).toEqual({ outcome: "cancelled" });
  expect(await client.cancelPickup(asked.request_id ?? "")).toMatchObject({ outcome: "refused" });
  expect(await clientWith({ pickup_area: 7 }).pickup(collection)).toMatchObject({ outcome: "refused" });
});

it("sends an exchange for a parcel the carrier knows, and lists the live words of the statuses", async () => {
  await client.create([second]);
  const exchange_of = parcels()[0]?.tracking_number;
  const results = await client.create([
    { ...request, exchange_of },
    { ...request, reference: "48120579", exchange_of: "S7K0" },
  ]);
  expect(results).toMatchObject([{ outcome: "created" }, { outcome: "refused" }]);
  const { words } = await client.statusWords();
  expect(words).toContainEqual({ code: "6", label: "Livrée", known: true });
});

describe("webhooks", () => {
  let shop: Server;
  let address: string;
  const seen: { status: number; events: unknown[] }[] = [];

  beforeEach(async () => {
    seen.length = 0;
    shop = createServer(async (incoming, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk);
      const { method = "", headers } = incoming;
      const url = `http://shop.example${incoming.url}`;
      const read = readWebhook(digylog, {
        method,
        url,
        headers,
        rawBody: Buffer.concat(chunks),
        secret: SECRET,
      });
      seen.push({ status: read.httpStatus, events: read.events });
      response.writeHead(read.httpStatus).end(JSON.stringify(read.reply ?? {}));
    });
    await new Promise<void>((done) => shop.listen(0, "127.0.0.1", done));
    address = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/webhooks/shipping/digylog`;
  });
  afterEach(() => new Promise((done) => shop.close(done)));

  const register = (url: string) =>
    call(
      `${box.url}/carriers/digylog/api/v2/seller/webhook`,
      "PUT",
      { url },
      {
        authorization: "Bearer sandbox-digylog-token",
        referer: "https://apiseller.digylog.com",
      },
    );

  it("are registered by a handshake that only the right address passes", async () => {
    expect(await register(`${address}?t=other`)).toMatchObject({
      status: 400,
      body: { message: /mismatch/ },
    });
    expect((await register("http://127.0.0.1:1/")).status).toBe(400);
    expect((await register("no address")).status).toBe(400);
    expect((await register(`${address}?t=${SECRET}`)).status).toBe(200);
  });

  it("are registered and taken away by the client", async () => {
    expect(await client.registerWebhook(`${address}?t=other`)).toMatchObject({ outcome: "refused" });
    expect(await client.registerWebhook(`${address}?t=${SECRET}`)).toEqual({ outcome: "registered" });
    expect(await client.registerWebhook(null)).toEqual({ outcome: "registered" });
  });

  it("are believed with the secret only, and wait for a read", async () => {
    await register(`${address}?t=${SECRET}`);
    await client.create([second]);
    const code = parcels()[0]?.tracking_number ?? "";
    for (const signature of ["valid", "wrong", "none"])
      await call(`${box.url}/sandbox/parcels/${code}/status`, "POST", { status: "Reportée", signature });
    expect(seen.slice(1).filter(({ status }) => status === 200)).toMatchObject([
      { events: [{ tracking_number: code, status: "failed_attempt", raw_status: "Reportée" }] },
    ]);
    expect(seen.filter(({ status }) => status === 401).length).toBeGreaterThanOrEqual(2);
  });
});
