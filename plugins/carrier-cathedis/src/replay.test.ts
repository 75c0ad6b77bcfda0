import { isObject, member, type ReplayOperation, replay } from "@souk/carrier-kit";
import fc from "fast-check";
import { fixtures } from "./fixtures";
import { cathedis } from "./index";

const operations: ReplayOperation[] = ["create", "track", "quote"];
const ID = 7301245;
const DELIVERED = ["Livré", "Livré confirmé"];

const TRUE = [
  { values: { delivery: { id: ID, nomOrder: "48120033" } } },
  { id: ID, deliveryStatus: { name: "Livré" } },
];

const anyId = fc.constantFrom<unknown>(ID, "7301245", 0, -1, 1.5, "", null, [ID], "LD-1", "<b>", "../x", {});
const anyOrder = fc.constantFrom<unknown>("48120033", "48129999", null, 7, ["48120033"], {});
const anyWord = fc.constantFrom<unknown>("Livré", "Livré confirmé", "Livré demain", "Non livré", "", 7, null);
const anyState = fc.oneof(
  anyWord,
  fc.record({ name: anyWord, code: anyWord }, { requiredKeys: [] }),
  fc.jsonValue(),
);
const delivery = fc.record(
  { id: anyId, nomOrder: anyOrder, code: fc.jsonValue(), deliveryStatus: anyState, status: anyWord },
  { requiredKeys: [] },
);
const record = fc.oneof(
  delivery,
  fc.record(
    { id: anyId, values: fc.record({ delivery }), error: fc.oneof(fc.constant(undefined), fc.jsonValue()) },
    { requiredKeys: [] },
  ),
);
/** Any answer: envelopes of every kind, JSON of any shape, cut-off JSON, HTML, noise; with any status. */
const anyBody = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.string(),
  fc.constantFrom("<html></html>", "", "null", "[".repeat(20_000), '{"status":0,"data":[{"id":73'),
  fc.record({
    status: fc.constantFrom<unknown>(0, 0, 0, "0", -1, -7, null, false),
    data: fc.oneof(fc.array(record, { maxLength: 2 }), record, fc.jsonValue()),
  }),
);
const anyAnswer = fc.record({
  status: fc.constantFrom(200, 201, 204, 302, 400, 401, 404, 422, 429, 500, 503),
  body: anyBody,
});

function records(answer: { status: number; body: unknown }): unknown[] {
  const { body } = answer;
  if (answer.status >= 300 || !isObject(body) || body.status !== 0) return [];
  return Array.isArray(body.data) ? body.data : [];
}

const isOurs = (value: unknown) => ["7301245"].includes(String(member(value, "id")));

function namesOurParcel(answer: { status: number; body: unknown }): boolean {
  const [first] = records(answer);
  return isOurs(member(member(first, "values"), "delivery")) || isOurs(first);
}

function saysDelivered(answer: { status: number; body: unknown }): boolean {
  return records(answer).some((one) => {
    const state = member(one, "deliveryStatus");
    const words = [state, member(state, "name"), member(state, "code")];
    return isOurs(one) && words.some((word) => typeof word === "string" && DELIVERED.includes(word));
  });
}

test("whatever the carrier answers, nothing crashes and nothing unproven is created or delivered", async () => {
  const seen = new Set<string>();
  const property = fc.asyncProperty(anyAnswer, async (answer) => {
    for (const operation of operations) {
      const input = fixtures.replays[operation][0]?.input;
      const text = JSON.stringify(await replay(cathedis, operation, input, { response: answer }));
      const { results = [], shipments = [] } = JSON.parse(text);
      seen.add(results[0]?.outcome).add(shipments[0]?.status);
      if (results[0]?.outcome === "created") expect(namesOurParcel(answer)).toBe(true);
      if (shipments[0]?.status === "delivered") expect(saysDelivered(answer)).toBe(true);
    }
  });
  // Two true answers among the noise, so that the run is never an empty one.
  const examples = TRUE.map((one): [{ status: number; body: unknown }] => [
    { status: 200, body: { status: 0, data: [one] } },
  ]);
  await fc.assert(property, { numRuns: 2000, examples });
  for (const outcome of ["created", "delivered"]) expect([...seen]).toContain(outcome);
});

test("whatever comes in as a request or a webhook, nothing crashes and no event is believed", async () => {
  const anyInput = fc.oneof(
    fc.jsonValue({ maxDepth: 4 }),
    fc.constant(undefined),
    fc.record({ raw_body: fc.string(), headers: fc.jsonValue(), secret: fc.string(), url: fc.string() }),
  );
  const property = fc.asyncProperty(anyInput, async (input) => {
    for (const operation of operations)
      await replay(cathedis, operation, input, { response: { status: 200, body: { status: 0, data: [] } } });
    expect(await replay(cathedis, "webhook", input)).toMatchObject({ events: [], confirm: false });
  });
  await fc.assert(property, { numRuns: 500 });
});

test("what goes out is what the carrier's page shows: texts only", async () => {
  const request = { ...fixtures.request, cod_amount: 349.5, declared_value: 400, allow_open: false };
  const { requests } = await replay(cathedis, "create", request);
  expect(requests).toEqual([
    {
      method: "POST",
      url: "https://api.cathedis.delivery/ws/action",
      headers: { Accept: "application/json", "Content-Type": "application/json", Cookie: "[redacted]" },
      body: {
        action: "delivery.api.save",
        data: {
          context: {
            delivery: {
              recipient: "سلمى الإدريسي",
              city: "Casablanca",
              sector: "Gauthier",
              phone: "0612000001",
              amount: "350",
              caution: "0",
              fragile: "0",
              declaredValue: "400",
              address: "14 زنقة البرتقال، الشقة 3",
              nomOrder: "48120033",
              comment: "الاتصال قبل المرور",
              rangeWeight: "Entre 1.2 Kg et 5 Kg",
              weight: "0",
              width: "0",
              length: "0",
              height: "0",
              subject: "إبريق شاي منقوش x1",
              paymentType: "ESPECES",
              deliveryType: "Livraison CRBT",
              packageCount: "1",
              allowOpening: "0",
            },
          },
        },
      },
    },
  ]);
});

test("a district that is no sector stands in the address; the address is one line of at most 200 characters", async () => {
  const sent = async (line1: string) => {
    const address = { line1, city: "Casablanca", district: "Derb Inconnu" };
    const { requests } = await replay(cathedis, "create", { ...fixtures.request, address });
    return JSON.stringify(requests);
  };
  expect(await sent("12 rue\nX")).toContain('"address":"Derb Inconnu, 12 rue X"');
  expect(await sent("12 rue X, derb inconnu")).toContain('"address":"12 rue X, derb inconnu"');
  const long = /"address":"([^"]*)"/.exec(await sent("é".repeat(400)))?.[1];
  expect([...(long ?? "")]).toHaveLength(200);
});

test("track goes by key with fetch, by the label's code with a search", async () => {
  const { requests } = await replay(cathedis, "track", { tracking_numbers: ["7301245", "LD25030401182"] });
  const fields = ["id", "code", "nomOrder", "deliveryStatus", "amount"];
  const base = "https://api.cathedis.delivery/ws/rest/com.tracker.delivery.db.Delivery";
  expect(requests).toMatchObject([
    { method: "POST", url: `${base}/7301245/fetch`, body: { fields } },
    {
      method: "POST",
      url: `${base}/search`,
      body: { fields, data: { criteria: [{ value: "LD25030401182" }] } },
    },
  ]);
});
