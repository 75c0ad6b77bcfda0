import { type CarrierClient, createCarrierClient } from "@souk/carrier-kit";
import cathedis from "../../../../plugins/carrier-cathedis/src/index";
import { call, startTestSandbox, type TestSandbox } from "../../testing/sandbox";

/** The shop's own client against the stand-in: two readings of CATHEDIS's page that have to meet. */
let box: TestSandbox;
let client: CarrierClient;

const open = (password: string) =>
  createCarrierClient(cathedis, {
    settings: { username: "sandbox-user", password, base_url: `${box.url}/carriers/cathedis` },
    readTries: 1,
  });

beforeEach(async () => {
  box = await startTestSandbox();
  client = open("sandbox-password");
});
afterEach(() => box.stop());

const request = {
  reference: "48120577",
  recipient: { name: "سلمى الإدريسي", phone: "+212 6 12 00 00 01" },
  address: { line1: "14 rue des Orangers, appt 3", city: "casablanca", district: "Gauthier" },
  cod_amount: 349.5,
  contents: [{ title: "Théière gravée", quantity: 1, sku: "TEA-01" }],
};
const fault = (kind: string, more: object = {}) =>
  call(`${box.url}/sandbox/faults`, "POST", { target: "cathedis", kind, count: 1, ...more });
const parcels = () => box.sandbox.state.carrier("cathedis")?.parcels() ?? [];
const createOne = async (change = {}) => (await client.create([{ ...request, ...change }]))[0];
const expire = () => call(`${box.url}/sandbox/carriers/cathedis/expire-sessions`, "POST");

it("creates a parcel with the right city, phone and amount, and tracks it", async () => {
  expect(await createOne()).toEqual({
    reference: "48120577",
    outcome: "created",
    tracking_number: "7301245",
    carrier_id: "7301245",
  });
  expect(parcels()).toMatchObject([{ city: "Casablanca", phone: "0612000001", amount: 350 }]);
  await call(`${box.url}/sandbox/parcels/7301245/status`, "POST", { status: "Annulé Sur Place - prix" });
  expect((await client.track(["7301245", "99"])).shipments).toMatchObject([
    {
      found: true,
      status: "refused",
      raw_status: "Annulé Sur Place - prix",
      carrier_code: expect.stringMatching(/^LD/),
    },
    { found: false },
  ]);
});

it("sends to a city with dirt in its name, and into the rest of a city", async () => {
  const to = (city: string, district?: string) => ({ address: { line1: "x", city, district } });
  expect(await createOne(to("béni mellal"))).toMatchObject({ outcome: "created" });
  expect(await createOne({ reference: "2", ...to("Casablanca", "Derb Inconnu") })).toMatchObject({
    outcome: "created",
  });
});

it("finds the parcel whose answer was lost, by both its numbers, and makes no second one", async () => {
  await client.cities();
  await fault("lost_answer", { path: "/ws/action" });
  expect(await createOne()).toMatchObject({ outcome: "uncertain" });
  const looked = await client.lookup(request);
  expect(looked).toMatchObject({ found: { outcome: "created", carrier_id: "7301245" } });
  const code = "found" in looked ? (looked.found?.tracking_number ?? "") : "";
  expect((await client.track([code])).shipments).toMatchObject([
    { tracking_number: code, found: true, status: "awaiting_pickup" },
  ]);
  expect((await client.labels([code], { format: "a4" })).outcome).toBe("ready");
  expect(await createOne()).toMatchObject({ outcome: "created", tracking_number: code });
  expect(parcels()).toHaveLength(1);
});

it.each([
  ["429", "unavailable"],
  ["500", "uncertain"],
  ["html", "uncertain"],
  ["cut", "uncertain"],
])("reads a %s on create as %s", async (kind, outcome) => {
  await fault(kind, { path: "/ws/action" });
  expect(await createOne()).toMatchObject({ outcome });
  expect(parcels()).toEqual([]);
  // After a 429 the client lets the account rest, reads included.
  if (kind !== "429") expect(await client.lookup(request)).toEqual({ found: null });
});

it("logs in again however an ended session shows itself", async () => {
  for (const reference of ["1", "2", "3", "4"]) {
    expect(await createOne({ reference })).toMatchObject({ outcome: "created" });
    await expire();
  }
  expect(parcels()).toHaveLength(4);
});

it("reads a wrong password as unauthorized, whatever cookie came with it", async () => {
  expect((await open("wrong").create([request]))[0]).toMatchObject({ outcome: "unauthorized" });
});

it("asks for a pickup at the account's point, by key and by code", async () => {
  await createOne();
  const { shipments } = await client.track(["7301245"]);
  const code = shipments[0]?.carrier_code ?? "";
  const collection = { tracking_numbers: [code], name: "x", phone: "0522000001", address: "y" };
  expect(await client.pickup(collection)).toMatchObject({
    outcome: "refused",
    message: expect.stringContaining("pickup point"),
  });
  const base_url = `${box.url}/carriers/cathedis`;
  const settings = { username: "sandbox-user", password: "sandbox-password", base_url, pickup_point_id: 26 };
  const point = createCarrierClient(cathedis, { settings, readTries: 1 });
  expect(await point.pickup(collection)).toEqual({ outcome: "requested" });
  expect(await point.pickup({ ...collection, tracking_numbers: ["99"] })).toMatchObject({
    outcome: "refused",
    message: "Livraison introuvable",
  });
});

it("reads many parcels from the list, and sends an exchange", async () => {
  const requests = Array.from({ length: 50 }, (_, index) => ({ ...request, reference: `4812${index}` }));
  const keys = (await client.create(requests)).flatMap((one) => one.tracking_number ?? []);
  const { shipments, failed } = await client.track([...keys, "99"]);
  expect([shipments.filter((one) => one.found).length, shipments.length, failed]).toEqual([50, 51, []]);
  const exchange = await createOne({ reference: "x", exchange_of: "LD25" });
  expect(exchange).toMatchObject({ outcome: "created" });
});

it("fetches labels for keys, and the list of cities without a login", async () => {
  await createOne();
  expect((await client.labels(["7301245"], { format: "thermal" })).outcome).toBe("ready");
  expect(await client.labels(["99"], { format: "a4" })).toMatchObject({
    outcome: "refused",
    message: "Livraison introuvable",
  });
  expect((await open("wrong").cities()).entries.map((entry) => entry.name)).toEqual([
    "Casablanca",
    "Casablanca - Gauthier",
    "Beni Mellal",
  ]);
});
