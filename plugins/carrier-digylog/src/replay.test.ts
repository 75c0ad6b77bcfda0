import { isObject, type ReplayOperation, replay } from "@souk/carrier-kit";
import fc from "fast-check";
import { fixtures } from "./fixtures";
import { digylog } from "./index";

const operations: ReplayOperation[] = ["create", "track", "quote"];
const REFERENCE = fixtures.request.reference;
const TRACKING = "S7K2401QD";

/** The right value half of the time, so that whole and broken answers both come up. */
const mostly = (right: unknown, ...wrong: unknown[]) =>
  fc.oneof(fc.constant(right), fc.constantFrom<unknown>(...wrong));
const anyLine = fc.oneof(
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  {
    weight: 4,
    arbitrary: fc.record(
      {
        num: mostly(REFERENCE, "48120078", "", 48120077, null, [REFERENCE]),
        tracking: mostly(TRACKING, REFERENCE, "", " ", 7, null, [TRACKING], "<b>", "a b", "../x"),
        isSuccess: mostly(undefined, true, false, "true", 1, 0, null, {}),
        errors: mostly(undefined, [], ["Ville invalide"], null, "", {}, 7),
      },
      { requiredKeys: ["num", "tracking"] },
    ),
  },
);
const anyStep = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.record(
    {
      date: fc.constantFrom<unknown>("2025-03-04 09:12", "2025-02-31 09:12", "hier", "", 7, null),
      type: fc.constantFrom<unknown>("status", "price", 7, null),
      "old value": fc.constantFrom<unknown>("Livrée", "Reçu", 7, null),
      "new value": fc.constantFrom<unknown>("Livrée", "Livrée *", "livrée!", "Livré", "", 6, null, [
        "Livrée",
      ]),
    },
    { requiredKeys: [] },
  ),
);
/** Any answer: JSON of any shape, cut-off JSON, HTML, noise; with any status. */
const anyBody = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.string(),
  fc.constantFrom("<html></html>", "", "null", "[".repeat(20_000), `[{"num":"${REFERENCE}","tracking":"S7`),
  fc.array(anyLine, { maxLength: 3 }),
  fc.record({ data: fc.array(anyLine, { maxLength: 2 }), isSuccess: fc.jsonValue() }, { requiredKeys: [] }),
  anyLine,
  fc.record({ [TRACKING]: fc.oneof(fc.array(anyStep, { maxLength: 3 }), anyStep), message: fc.jsonValue() }),
  fc.record({ [TRACKING]: fc.array(anyStep, { maxLength: 4 }) }),
);
const anyAnswer = fc.record({
  status: fc.constantFrom(200, 201, 204, 302, 400, 401, 404, 422, 429, 500, 503),
  body: anyBody,
});

/** Lines that may prove our parcel, wherever integrations have met them. */
function provenLines(body: unknown): unknown[] {
  const list = isObject(body) ? (body.data ?? body.orders ?? [body]) : body;
  return (Array.isArray(list) ? list : []).filter((line) => {
    if (!isObject(line) || line.num !== REFERENCE || line.tracking !== TRACKING) return false;
    const { isSuccess = true, errors } = line;
    return isSuccess === true && (errors === undefined || errors === null || JSON.stringify(errors) === "[]");
  });
}

function isDelivered(body: unknown): boolean {
  const steps = isObject(body) ? body[TRACKING] : undefined;
  const words = (Array.isArray(steps) ? steps : []).map((step) => isObject(step) && step["new value"]);
  return words.includes("Livrée") || words.includes("Livrée *");
}

test("whatever the carrier answers, nothing crashes and nothing unproven is created or delivered", async () => {
  const property = fc.asyncProperty(anyAnswer, async (answer) => {
    for (const operation of operations) {
      const input =
        operation === "track" ? { tracking_numbers: [TRACKING] } : fixtures.replays[operation][0]?.input;
      const text = JSON.stringify(await replay(digylog, operation, input, { response: answer }));
      if (text.includes('"outcome":"created"'))
        expect(answer.status < 300 && provenLines(answer.body).length === 1).toBe(true);
      const shipments = JSON.parse(text).shipments ?? [];
      if (shipments[0]?.status === "delivered")
        expect(answer.status < 300 && isDelivered(answer.body)).toBe(true);
    }
  });
  await fc.assert(property, { numRuns: 3000 });
});

test("the fuzz is not vacuous: what is proven is created and delivered", async () => {
  const seen = new Set<string>();
  const property = fc.asyncProperty(anyBody, async (body) => {
    const response = { status: 200, body };
    const created = JSON.stringify(await replay(digylog, "create", fixtures.request, { response }));
    const tracked = JSON.stringify(
      await replay(digylog, "track", { tracking_numbers: [TRACKING] }, { response }),
    );
    for (const word of ["created", "refused", "uncertain", "delivered", "unavailable"])
      if (created.includes(`"${word}"`) || tracked.includes(`"${word}"`)) seen.add(word);
  });
  await fc.assert(property, { numRuns: 3000 });
  expect([...seen].sort()).toEqual(["created", "delivered", "refused", "unavailable", "uncertain"]);
});

test("whatever comes in as a request or a webhook, nothing crashes and nothing unproven is believed", async () => {
  const anyInput = fc.oneof(
    fc.jsonValue({ maxDepth: 4 }),
    fc.constant(undefined),
    fc.record({ raw_body: fc.string(), headers: fc.jsonValue(), secret: fc.string(), url: fc.string() }),
  );
  const property = fc.asyncProperty(anyInput, async (input) => {
    for (const operation of operations)
      await replay(digylog, operation, input, { response: { status: 200, body: [] } });
    expect(await replay(digylog, "webhook", input)).toEqual({ http_status: 401, events: [], confirm: false });
  });
  await fc.assert(property, { numRuns: 500 });
});

test("whatever body a webhook has behind the right secret, nothing crashes and each event waits for a read", async () => {
  const property = fc.asyncProperty(fc.oneof(fc.jsonValue(), fc.string()), async (body) => {
    const raw_body =
      typeof body === "string" ? body : JSON.stringify({ type: "order-status-changed", payload: body });
    const url = "https://boutique.example/hook?t=s";
    const read = await replay(digylog, "webhook", {
      method: "POST",
      url,
      headers: {},
      raw_body,
      secret: "s",
    });
    expect(read.http_status).toBe(200);
    if (JSON.stringify(read.events) !== "[]") expect(read.confirm).toBe(true);
  });
  await fc.assert(property, { numRuns: 500 });
});

test("thousands of steps in one minute are read in a moment", async () => {
  const steps = Array.from({ length: 20_000 }, (_, index) => ({
    date: "2025-07-01 10:00",
    "old value": `Étape ${index}`,
    "new value": `Étape ${index + 1}`,
  }));
  const response = { status: 200, body: { [TRACKING]: steps.reverse() } };
  const { shipments } = await replay(digylog, "track", { tracking_numbers: [TRACKING] }, { response });
  expect(shipments).toMatchObject([{ status: null, raw_status: "Étape 20000" }]);
});

test("what goes out is what the carrier's page shows, in one call for several parcels", async () => {
  const second = {
    ...fixtures.request,
    reference: "48120078",
    cod_amount: 120.5,
    note: null,
    allow_open: false,
  };
  const { requests } = await replay(digylog, "create", [fixtures.request, second]);
  const order = {
    num: "48120077",
    type: 1,
    name: "سلمى الإدريسي",
    phone: "0612000001",
    address: "14 زنقة البرتقال، الشقة 3, Gauthier",
    city: "Casablanca",
    price: 349,
    openproduct: 1,
    port: 2,
    note: "الاتصال قبل المرور",
    refs: [{ designation: "إبريق شاي منقوش", quantity: 1 }],
  };
  const { note: _none, ...plain } = order;
  expect(requests).toEqual([
    {
      method: "POST",
      url: "https://api.digylog.com/api/v2/seller/orders",
      headers: {
        Accept: "application/json",
        "Content-Type": "application/json",
        Authorization: "[redacted]",
        Referer: "https://apiseller.digylog.com",
      },
      body: {
        mode: 1,
        network: 1,
        store: "placeholder-store",
        status: 1,
        checkDuplicate: 1,
        orders: [order, { ...plain, num: "48120078", price: 120.5, openproduct: 0 }],
      },
    },
  ]);
});

test("a parcel always has contents, and a district is not written twice", async () => {
  const address = { line1: "Bd Zerktouni, Gauthier", city: "Casablanca", district: "Gauthier" };
  const { requests } = await replay(digylog, "create", { ...fixtures.request, contents: [], address });
  expect(requests).toMatchObject([
    {
      body: {
        orders: [{ refs: [{ designation: "48120077", quantity: 1 }], address: "Bd Zerktouni, Gauthier" }],
      },
    },
  ]);
});

test("many numbers are tracked in calls of fifty", async () => {
  const tracking_numbers = Array.from({ length: 51 }, (_, index) => `S7K${index}`);
  const { requests } = await replay(digylog, "track", { tracking_numbers });
  expect(requests).toHaveLength(2);
  expect(requests).toMatchObject([
    { method: "GET", url: expect.stringMatching(/historics\?trackings=S7K0%2C/) },
    {},
  ]);
});
