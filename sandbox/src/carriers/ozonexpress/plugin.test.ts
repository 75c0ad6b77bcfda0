import { type CarrierClient, createCarrierClient, readWebhook } from "@souk/carrier-kit";
import ozonexpress from "../../../../plugins/carrier-ozonexpress/src/index";
import { call, startTestSandbox, type TestSandbox } from "../../testing/sandbox";
import type { WebhookRequest } from "../fake";

/** The shop's own client against the stand-in: two readings of OZON EXPRESS's page that have to meet. */
let box: TestSandbox;
let client: CarrierClient;
const SECRET = "secret-invente";

function clientWith(settings: object = {}): CarrierClient {
  const base = `${box.url}/carriers/ozonexpress`;
  const own = {
    customer_id: 4821,
    api_key: "sandbox-key",
    webhook_secret: SECRET,
    base_url: base,
    portal_url: base,
  };
  return createCarrierClient(ozonexpress, { settings: { ...own, ...settings }, readTries: 1 });
}
beforeEach(async () => {
  box = await startTestSandbox();
  client = clientWith();
});
afterEach(() => box.stop());

const request = {
  reference: "48120577",
  recipient: { name: "سلمى الإدريسي", phone: "+212 6 12 00 00 01" },
  address: { line1: "14 rue des Orangers, appt 3", city: "casablanca", district: "gauthier" },
  cod_amount: 349.5,
  contents: [{ title: "Théière: gravée; argent", quantity: 1, sku: "TEA-01" }],
};
const collection = {
  tracking_numbers: ["SK4821-48120577"],
  name: "Atelier Zellige",
  phone: "+212 5 22 00 00 01",
  address: "3 rue Neuve",
};
const carrier = () => box.sandbox.state.carrier("ozonexpress");
const parcels = () => carrier()?.parcels() ?? [];
const fault = (kind: string, path?: string) =>
  call(`${box.url}/sandbox/faults`, "POST", { target: "ozonexpress", kind, count: 1, path });
const createOne = async (change: object = {}) => (await client.create([{ ...request, ...change }]))[0];
const ADD = "/customers/4821/sandbox-key/add-parcel";

it("creates a parcel with the right quarter, phone and whole dirhams, and tracks one and several", async () => {
  expect(await createOne()).toMatchObject({
    reference: "48120577",
    outcome: "created",
    tracking_number: "SK4821-48120577",
    fee: 22,
  });
  expect(parcels()).toMatchObject([{ reference: "48120577", phone: "0612000001", amount: 350 }]);
  const number = "SK4821-48120577";
  await call(`${box.url}/sandbox/parcels/${number}/status`, "POST", { status: "DISTRIBUTION" });
  const out = { tracking_number: number, found: true, status: "out_for_delivery", events: [{}, {}] };
  expect((await client.track([number])).shipments).toMatchObject([out]);
  const { shipments } = await client.track([number, "AGA000000XX01"]);
  expect(shipments).toMatchObject([out, { tracking_number: "AGA000000XX01", found: false }]);
  expect(JSON.stringify(shipments)).not.toContain("0612009999");
});

it.each([
  ["prepaid", { cod_amount: 0 }],
  ["dear", { cod_amount: 7400 }],
  ["not to be opened", { allow_open: false }],
  ["an exchange", { exchange_of: "SK4821-1" }],
])("a parcel that is %s is taken", async (_, change) => {
  expect(await createOne(change)).toMatchObject({ outcome: "created" });
});

it("finds the parcel whose answer was lost, and makes no second one", async () => {
  await client.cities();
  await fault("lost_answer");
  // A read by POST is not what a lost answer waits for.
  expect((await client.track(["SK4821-0"])).shipments).toHaveLength(1);
  expect(await createOne()).toMatchObject({ outcome: "uncertain" });
  const found = { outcome: "created", tracking_number: "SK4821-48120577" };
  expect(await client.lookup(request)).toMatchObject({ found });
  expect(await createOne()).toMatchObject(found);
  expect(parcels()).toHaveLength(1);
});

it.each([
  ["429", "unavailable"],
  ["500", "uncertain"],
  ["html", "uncertain"],
  ["cut", "uncertain"],
])("reads a %s on create as %s", async (kind, outcome) => {
  await client.cities();
  await fault(kind, ADD);
  expect(await createOne()).toMatchObject({ outcome });
  expect(parcels()).toEqual([]);
  // After a 429 the client lets the account rest, reads included.
  if (kind !== "429") expect(await client.lookup(request)).toEqual({ found: null });
});

it("reads wrong keys, told with HTTP 200, as unauthorized everywhere but at the public list", async () => {
  client = clientWith({ api_key: "another-key" });
  expect(await createOne()).toMatchObject({ outcome: "unauthorized" });
  expect(await client.track(["SK4821-1"])).toMatchObject({ shipments: [], outcome: "unauthorized" });
  expect(await client.lookup(request)).toHaveProperty("unknown", true);
  expect(await client.labels(["SK4821-1"], { format: "a4" })).toMatchObject({ outcome: "unauthorized" });
  expect((await client.cities()).entries).toHaveLength(3);
});

it("fetches labels through a delivery note, quotes, and asks for the quarter of Casablanca", async () => {
  await createOne();
  expect((await client.labels(["SK4821-48120577"], { format: "thermal" })).outcome).toBe("ready");
  expect((await client.labels(["SK4821-0"], { format: "a4" })).outcome).toBe("refused");
  const made = await client.deliveryNote(["SK4821-48120577"]);
  const again = "note" in made ? await client.deliveryNote([], { note: made.note }) : made;
  const ready = { outcome: "ready", note: expect.stringMatching(/^BL-/) };
  expect([made, again]).toMatchObject([ready, ready]);
  expect(await client.pickup(collection)).toMatchObject({ outcome: "refused" });
  expect(await client.quote({ city: "Agadir" })).toEqual({ quotes: [{ city: "Agadir", price: 35 }] });
  expect((await client.quote({ city: "Casablanca" })).quotes).toHaveLength(2);
  expect(await createOne({ address: { line1: "x", city: "Casablanca" } })).toMatchObject({
    outcome: "refused",
    reason: "city_ambiguous",
  });
});

it("sends webhooks that only the address proves, and that wait for a read", async () => {
  await createOne();
  const address = `http://127.0.0.1:1/webhooks/shipping/ozonexpress/${SECRET}`;
  await call(`${box.url}/sandbox/settings`, "POST", { ozonexpress_webhook_url: address });
  const read = (signature: "valid" | "wrong" | "none") => {
    const sent: WebhookRequest | null | undefined = carrier()?.move("SK4821-48120577", {
      status: "DELIVERED",
      signature,
    })?.webhook;
    const { url = "", headers = {}, body: rawBody = "" } = sent ?? {};
    return readWebhook(ozonexpress, { method: "POST", url, headers, rawBody, secret: SECRET });
  };
  expect(read("valid")).toMatchObject({
    httpStatus: 200,
    events: [{ tracking_number: "SK4821-48120577", status: "delivered", occurred_at: null }],
    confirm: true,
  });
  expect(read("wrong")).toMatchObject({ httpStatus: 401, events: [] });
  expect(read("none")).toMatchObject({ httpStatus: 401, events: [] });
});
