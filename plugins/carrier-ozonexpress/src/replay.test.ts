import { isObject, member, type ReplayOperation, replay } from "@souk/carrier-kit";
import fc from "fast-check";
import { fixtures } from "./fixtures";
import { ozonexpress } from "./index";

const operations: ReplayOperation[] = ["create", "track", "quote"];
const NUMBER = "SK4821-48120033";
/** Mostly the word that proves, so that proven answers are met as well as broken ones. */
const mostly = (likely: unknown, ...others: unknown[]) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(likely) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
const anyNumber = mostly(NUMBER, "", " ", 7, null, [NUMBER], "<b>", "a b", "../x", "AGA1");
const anyResult = mostly("SUCCESS", "ERROR", "", 1, true, null, ["SUCCESS"], {});
const anyStep = fc.oneof(
  fc.record({ STATUT: mostly("Livré", "Livré!", "", 7, ["Livré"]), TIME: fc.jsonValue() }),
  fc.jsonValue(),
);
const anyTracking = fc.record(
  {
    RESULT: anyResult,
    "TRACKING-NUMBER": anyNumber,
    HISTORY: fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), anyStep)),
    LAST_TRACKING: anyStep,
  },
  { requiredKeys: ["RESULT"] },
);
const anyAdded = fc.record(
  {
    RESULT: anyResult,
    CUSTOMER: fc.record({ RESULT: anyResult }),
    "NEW-PARCEL": fc.record({ "TRACKING-NUMBER": anyNumber, "DELIVERED-PRICE": fc.jsonValue() }),
  },
  { requiredKeys: ["RESULT", "NEW-PARCEL"] },
);
const anyList = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(fc.string(), fc.record({ ID: fc.jsonValue(), NAME: fc.jsonValue() })),
);
const ownBlocks = fc.record(
  {
    CHECK_API: fc.record({ RESULT: anyResult, MESSAGE: fc.jsonValue() }, { requiredKeys: [] }),
    "ADD-PARCEL": anyAdded,
    TRACKING: anyTracking,
    CITIES: anyList,
    "TRACKING-NUMBER": fc.constantFrom<unknown>(7, null, "", "a b"),
  },
  { requiredKeys: [] },
);

/** Any answer: JSON of any shape, the carrier's own blocks with anything in them, cut-off JSON, HTML, noise; any status. */
const anyBody = fc.oneof(
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("<html></html>", "", "null", "[".repeat(20_000), '{"ADD-PARCEL":{"RES'),
  },
  { weight: 1, arbitrary: fc.string() },
  { weight: 5, arbitrary: ownBlocks },
);
const anyStatus = mostly(200, 201, 204, 302, 400, 401, 404, 422, 429, 500, 503).map(Number);
const anyAnswer = fc.record({ status: anyStatus, body: anyBody });

const denies = (block: unknown) => {
  const result = member(block, "RESULT");
  return typeof result === "string" && result !== "" && result !== "SUCCESS";
};

function provesCreated({ status, body }: { status: number; body: unknown }): boolean {
  const block = member(body, "ADD-PARCEL");
  // The carrier may answer with a number of its own.
  const number = member(member(block, "NEW-PARCEL"), "TRACKING-NUMBER");
  const named = number === NUMBER || number === "AGA1";
  const denied = denies(member(body, "CHECK_API")) || denies(member(block, "CUSTOMER"));
  return status < 300 && named && member(block, "RESULT") === "SUCCESS" && !denied;
}

function provesDelivered({ status, body }: { status: number; body: unknown }): boolean {
  const block = member(body, "TRACKING");
  const said = JSON.stringify(block).includes('"Livré"');
  return (
    status < 300 &&
    member(block, "RESULT") === "SUCCESS" &&
    said &&
    member(block, "TRACKING-NUMBER") === NUMBER
  );
}

test("whatever the carrier answers, nothing crashes and nothing unproven is created or delivered", async () => {
  const proven = { created: 0, delivered: 0 };
  const property = fc.asyncProperty(anyAnswer, async (answer) => {
    for (const operation of operations) {
      const input = fixtures.replays[operation][0]?.input;
      const text = JSON.stringify(await replay(ozonexpress, operation, input, { response: answer }));
      const shipments = JSON.parse(text).shipments ?? [];
      if (text.includes('"outcome":"created"')) {
        proven.created += 1;
        expect(provesCreated(answer)).toBe(true);
      }
      if (shipments[0]?.status === "delivered") {
        proven.delivered += 1;
        expect(provesDelivered(answer)).toBe(true);
      }
    }
  });
  await fc.assert(property, { numRuns: 1500 });
  expect(Math.min(proven.created, proven.delivered)).toBeGreaterThan(20);
});

test("whatever a bulk answer looks like, no parcel is delivered by the block of another", async () => {
  const anyKey = fc.constantFrom(NUMBER, "AGA1", "AGA2", "1", "RESULT", "__proto__");
  const anyBlocks = fc.oneof(fc.dictionary(anyKey, anyTracking), fc.array(anyTracking), anyTracking);
  let delivered = 0;
  const property = fc.asyncProperty(anyBlocks, async (blocks) => {
    const response = { status: 200, body: { TRACKING: blocks } };
    const shown = await replay(ozonexpress, "track", { tracking_numbers: [NUMBER, "AGA2"] }, { response });
    const shipments = JSON.parse(JSON.stringify(shown)).shipments ?? [];
    for (const { tracking_number, status } of shipments.filter((one: { status: unknown }) => one.status)) {
      delivered += 1;
      expect(status).toBe("delivered");
      const entries = Object.entries(isObject(blocks) && "RESULT" in blocks ? [blocks] : blocks);
      const ours = entries.filter(([key, block]) => {
        const own = member(block, "TRACKING-NUMBER");
        return own === tracking_number || (key === tracking_number && own !== "AGA1" && own !== NUMBER);
      });
      expect(ours.some(([, block]) => !denies(block) && JSON.stringify(block).includes('"Livré"'))).toBe(
        true,
      );
    }
  });
  await fc.assert(property, { numRuns: 800 });
  expect(delivered).toBeGreaterThan(20);
});

test("whatever comes in as a request or a webhook, nothing crashes and nothing without the secret is believed", async () => {
  const anyInput = fc.oneof(
    fc.jsonValue({ maxDepth: 4 }),
    fc.constant(undefined),
    fc.record({ raw_body: fc.string(), headers: fc.jsonValue(), secret: fc.string(), url: fc.string() }),
    fc.record({
      raw_body: fc.string(),
      secret: fc.constant("s%ecret"),
      url: fc.webUrl({ withQueryParameters: true }),
    }),
  );
  const property = fc.asyncProperty(anyInput, async (input) => {
    for (const operation of operations)
      await replay(ozonexpress, operation, input, { response: { status: 200, body: {} } });
    expect(await replay(ozonexpress, "webhook", input)).toEqual({
      http_status: 401,
      events: [],
      confirm: false,
    });
  });
  await fc.assert(property, { numRuns: 500 });
});

async function formOf(change: object): Promise<Record<string, unknown>> {
  const { requests } = await replay(ozonexpress, "create", { ...fixtures.request, ...change });
  const [call] = Array.isArray(requests) ? requests : [];
  const body = member(call, "body");
  return isObject(body) ? body : {};
}

test("what goes out is what the carrier's page shows", async () => {
  const { requests } = await replay(ozonexpress, "create", fixtures.request);
  expect(requests).toEqual([
    {
      method: "POST",
      url: "https://api.ozonexpress.ma/customers/1/[redacted]/add-parcel",
      headers: { Accept: "application/json" },
      body: {
        "tracking-number": "SK1-48120033",
        "parcel-receiver": "سلمى الإدريسي",
        "parcel-phone": "0612000001",
        "parcel-city": "37",
        "parcel-address": "إقامة أركانة، عمارة 4، شقة 12",
        "parcel-note": "الاتصال قبل المرور",
        "parcel-price": "349",
        "parcel-nature": "إبريق شاي منقوش x1",
        "parcel-stock": "0",
        "parcel-open": "1",
      },
    },
  ]);
});

test.each([
  [{ cod_amount: 349.5 }, "350", undefined],
  [{ cod_amount: 349.49 }, "349", undefined],
  [{ cod_amount: 0 }, "0", "50"],
  [{ cod_amount: 0, declared_value: 20 }, "0", "50"],
  [{ cod_amount: 0, declared_value: 780.4 }, "0", "780"],
  [{ cod_amount: 5000 }, "5000", undefined],
  [{ cod_amount: 5001 }, "5001", "5001"],
  [{ cod_amount: 349, declared_value: 900 }, "349", "900"],
  [{ cod_amount: 349, declared_value: null }, "349", undefined],
])("%j is collected as %s with a declared value of %s", async (change, price, declared) => {
  const form = await formOf(change);
  expect([form["parcel-price"], form["parcel-declared-value"]]).toEqual([price, declared]);
});

test("opening, note, nature and an unlisted district", async () => {
  expect(await formOf({ allow_open: false })).toMatchObject({ "parcel-open": "2" });
  expect(await formOf({ allow_open: null, note: null, contents: [] })).toMatchObject({ "parcel-open": "1" });
  expect(Object.keys(await formOf({ note: null, contents: [] }))).not.toEqual(
    expect.arrayContaining(["parcel-note", "parcel-nature"]),
  );
  const to = (city: string, district: string) => formOf({ address: { line1: "Imm. 4", city, district } });
  expect(await to("Agadir", "Hay Dakhla")).toMatchObject({ "parcel-address": "Imm. 4, Hay Dakhla" });
  expect(await to("Casablanca", "Maarif")).toMatchObject({
    "parcel-address": "Imm. 4",
    "parcel-city": "100",
  });
});

test("one number is tracked by a form, several by JSON, at most 50 a call", async () => {
  const bodies = async (tracking_numbers: string[]) => {
    const { requests } = await replay(ozonexpress, "track", { tracking_numbers });
    return Array.isArray(requests) ? requests.map((call) => member(call, "body")) : [];
  };
  expect(await bodies(["A1"])).toEqual([{ "tracking-number": "A1" }]);
  expect(await bodies(["A1", "A2"])).toEqual([{ "tracking-number": ["A1", "A2"] }]);
  expect(await bodies(Array.from({ length: 51 }, (_, index) => `A${index}`))).toHaveLength(2);
});
