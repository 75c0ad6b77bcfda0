import { type CarrierClient, createCarrierClient, readWebhook } from "@souk/carrier-kit";
import { sendit } from "@souk/carrier-sendit";
import { call, delivery, senditClient, startTestSandbox, type TestSandbox } from "../../testing/sandbox";
import type { WebhookRequest } from "../fake";

/** The shop's own client against the stand-in: two readings of SENDIT's page that have to meet. */
let box: TestSandbox;
let client: CarrierClient;

beforeEach(async () => {
  box = await startTestSandbox();
  client = createCarrierClient(sendit, {
    settings: {
      public_key: "sandbox-public",
      secret_key: "sandbox-secret",
      base_url: `${box.url}/carriers/sendit/api/v1`,
    },
    readTries: 1,
  });
});
afterEach(() => box.stop());

const request = {
  reference: "48120577",
  recipient: { name: "سلمى الإدريسي", phone: "+212 6 12 00 00 01" },
  address: { line1: "14 rue des Orangers, appt 3", city: "Marrakech", district: "Guéliz" },
  cod_amount: 349,
  contents: [{ title: "Théière: gravée; argent", quantity: 1, sku: "TEA-01" }],
};
const fault = (kind: string, more: object = {}) =>
  call(`${box.url}/sandbox/faults`, "POST", { target: "sendit", kind, count: 1, ...more });
const parcels = () => box.sandbox.state.carriers[0]?.parcels() ?? [];
const createOne = async () => (await client.create([request]))[0];

it("creates a parcel with the right district, phone and amount, and tracks it", async () => {
  const result = await createOne();
  expect(result).toMatchObject({ reference: "48120577", outcome: "created", fee: 35 });
  expect(parcels()).toMatchObject([{ city: "Marrakech", phone: "0612000001", amount: 349 }]);
  const code = result?.tracking_number ?? "";
  await call(`${box.url}/sandbox/parcels/${code}/status`, "POST", { status: "DELIVERING" });
  const { shipments } = await client.track([code, "DH00XX0000"]);
  expect(shipments).toMatchObject([
    { tracking_number: code, found: true, status: "out_for_delivery", events: [{}, {}] },
    { tracking_number: "DH00XX0000", found: false },
  ]);
});

it("finds the parcel whose answer was lost, and makes no second one", async () => {
  await client.cities();
  await fault("lost_answer");
  expect(await createOne()).toMatchObject({ outcome: "uncertain" });
  expect(await client.lookup(request)).toMatchObject({
    found: { outcome: "created", tracking_number: parcels()[0]?.tracking_number },
  });
  expect(parcels()).toHaveLength(1);
});

it.each([
  ["429", "unavailable"],
  ["500", "uncertain"],
  ["html", "uncertain"],
  ["cut", "uncertain"],
])("reads a %s on create as %s", async (kind, outcome) => {
  await fault(kind, { path: "/deliveries" });
  expect(await createOne()).toMatchObject({ outcome });
  expect(parcels()).toEqual([]);
  // After a 429 the client lets the account rest, reads included.
  if (kind !== "429") expect(await client.lookup(request)).toEqual({ found: null });
});

it("logs in again when its session is void", async () => {
  await createOne();
  await call(`${box.url}/sandbox/carriers/sendit/expire-sessions`, "POST");
  expect(await createOne()).toMatchObject({ outcome: "created" });
});

it("reads refusals with HTTP 200 as refused, with the carrier's words", async () => {
  expect((await client.create([{ ...request, cod_amount: 3001 }]))[0]).toMatchObject({
    outcome: "refused",
    message: expect.stringContaining("plafond"),
  });
});

it("fetches labels, quotes and the whole list of districts, and cancels", async () => {
  const code = (await createOne())?.tracking_number ?? "";
  expect((await client.cities()).entries).toHaveLength(5);
  expect(await client.quote({ city: "Marrakech" })).toMatchObject({ quotes: [{ price: 35 }] });
  const labels = await client.labels([code], { format: "thermal" });
  expect(labels.outcome).toBe("ready");
  expect(await client.cancel(code)).toEqual({ outcome: "cancelled" });
  expect(await client.cancel(code)).toMatchObject({ outcome: "refused" });
});

const collection = { name: "Atelier Zellige", phone: "+212 5 22 00 00 01", address: "3 rue Neuve" };

it("asks for a pickup and takes it back, asks for goods that came back, and sends an exchange", async () => {
  const code = (await createOne())?.tracking_number ?? "";
  const asked = await client.pickup({ tracking_numbers: [code], ...collection });
  expect(asked).toMatchObject({ outcome: "requested", request_id: expect.stringMatching(/^\d+$/) });
  expect(parcels()[0]?.status).toBe("TO_PICKUP");
  expect(await client.cancelPickup(asked.request_id ?? "")).toEqual({ outcome: "cancelled" });
  expect(await client.cancelPickup("99")).toMatchObject({ outcome: "refused" });
  expect(await client.pickup({ tracking_numbers: ["DH00XX0000"], ...collection })).toMatchObject({
    outcome: "refused",
    message: expect.stringContaining("inconnu"),
  });
  const back = { tracking_numbers: [code], ...collection };
  expect(await client.returns({ ...back, to: "warehouse" })).toMatchObject({ outcome: "requested" });
  const exchange = { ...request, reference: "48120578", exchange_of: code };
  expect((await client.create([exchange]))[0]?.outcome).toBe("created");
  expect((await client.create([{ ...exchange, exchange_of: "DH00XX0000" }]))[0]?.outcome).toBe("refused");
});

it("reads many parcels from the list, and the live words of the statuses", async () => {
  const requests = Array.from({ length: 24 }, (_, index) => ({ ...request, reference: `4812${index}` }));
  const codes = (await client.create(requests)).flatMap((one) => one.tracking_number ?? []);
  const { shipments, failed } = await client.track([...codes, "DH00XX0000"]);
  expect([shipments.filter((one) => one.found).length, shipments.length, failed]).toEqual([24, 25, []]);
  const { words } = await client.statusWords();
  expect(words).toContainEqual({ code: "DELIVERED", label: "Livré", known: true });
  expect(await client.deliveryNote(codes)).toMatchObject({ outcome: "refused" });
});

it("signs webhooks that the plugin believes, and only those", async () => {
  const api = await senditClient(box.url);
  await api("POST", "/deliveries", delivery());
  const code = parcels()[0]?.tracking_number ?? "";
  await call(`${box.url}/sandbox/settings`, "POST", { sendit_webhook_url: "http://127.0.0.1:1/hook" });
  const event = (signature: "valid" | "wrong"): WebhookRequest | null | undefined =>
    box.sandbox.state.carriers[0]?.move(code, { status: "DELIVERED", signature })?.webhook;
  const read = (sent: ReturnType<typeof event>) =>
    readWebhook(sendit, {
      method: "POST",
      url: sent?.url ?? "",
      headers: sent?.headers ?? {},
      rawBody: sent?.body ?? "",
      secret: "sandbox-secret",
    });
  expect(read(event("valid"))).toMatchObject({
    httpStatus: 200,
    events: [{ tracking_number: code, status: "delivered", raw_status: "DELIVERED" }],
    confirm: false,
  });
  expect(read(event("wrong"))).toMatchObject({ httpStatus: 401, events: [] });
});
