import { isObject, type ReplayOperation, replay } from "@souk/carrier-kit";
import fc from "fast-check";
import { fixtures } from "./fixtures";
import { sendit } from "./index";

const operations: ReplayOperation[] = ["create", "track", "quote"];

/** Any answer: JSON of any shape, cut-off JSON, HTML, noise; with any status. */
const anyBody = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.string(),
  fc.constantFrom("<html></html>", "", "null", "[".repeat(20_000), '{"success":true,"data":{"code":"X'),
  fc.record(
    { success: fc.jsonValue(), data: fc.jsonValue(), message: fc.jsonValue(), errors: fc.jsonValue() },
    { requiredKeys: [] },
  ),
  fc.record({
    success: fc.constantFrom<unknown>(true, "true", 1, false, null),
    data: fc.record(
      {
        code: fc.constantFrom<unknown>("DH25QX0481", "", " ", 7, null, ["DH25QX0481"], "<b>", "a b", "../x"),
        status: fc.constantFrom<unknown>("DELIVERED", "LIVRE", "DELIVERED!", "", 7, null, ["DELIVERED"]),
        last_action_at: fc.jsonValue(),
        audits: fc.jsonValue(),
        status_return: fc.constantFrom<unknown>(null, "RETURN_SELLER", 7, {}),
      },
      { requiredKeys: [] },
    ),
  }),
);
const anyAnswer = fc.record({
  status: fc.constantFrom(200, 201, 204, 250, 302, 400, 401, 404, 422, 429, 500, 503),
  body: anyBody,
});

function isProven(answer: { status: number; body: unknown }, status?: readonly unknown[]): boolean {
  const { body } = answer;
  if (answer.status >= 300 || !isObject(body) || body.success !== true || !isObject(body.data)) return false;
  return body.data.code === "DH25QX0481" && (status === undefined || status.includes(body.data.status));
}

test("whatever the carrier answers, nothing crashes and nothing unproven is created or delivered", async () => {
  const property = fc.asyncProperty(anyAnswer, async (answer) => {
    for (const operation of operations) {
      const input = fixtures.replays[operation][0]?.input;
      const text = JSON.stringify(await replay(sendit, operation, input, { response: answer }));
      if (text.includes('"outcome":"created"')) expect(isProven(answer)).toBe(true);
      const shipments = JSON.parse(text).shipments ?? [];
      if (shipments[0]?.status === "delivered") expect(isProven(answer, ["DELIVERED", "LIVRE"])).toBe(true);
    }
  });
  await fc.assert(property, { numRuns: 1500 });
});

test("whatever comes in as a request or a webhook, nothing crashes and nothing unsigned is believed", async () => {
  const anyInput = fc.oneof(
    fc.jsonValue({ maxDepth: 4 }),
    fc.constant(undefined),
    fc.record({ raw_body: fc.string(), headers: fc.jsonValue(), secret: fc.string(), url: fc.string() }),
  );
  const property = fc.asyncProperty(anyInput, async (input) => {
    for (const operation of operations)
      await replay(sendit, operation, input, { response: { status: 200, body: {} } });
    expect(await replay(sendit, "webhook", input)).toEqual({ http_status: 401, events: [], confirm: false });
  });
  await fc.assert(property, { numRuns: 500 });
});

test("what goes out is what the carrier's page shows", async () => {
  const { requests } = await replay(sendit, "create", {
    ...fixtures.request,
    cod_amount: 349.9,
    note: null,
    allow_open: null,
  });
  expect(requests).toEqual([
    {
      method: "POST",
      url: "https://app.sendit.ma/api/v1/deliveries",
      headers: {
        Accept: "application/json",
        "Content-Type": "application/json",
        Authorization: "[redacted]",
      },
      body: {
        pickup_district_id: 46,
        district_id: 212,
        name: "سلمى الإدريسي",
        amount: 349.9,
        address: "14 زنقة البرتقال، الشقة 3",
        phone: "0612000001",
        reference: "48120033",
        allow_open: 1,
        allow_try: 0,
        products_from_stock: 0,
        products: "إبريق شاي منقوش x1",
        option_exchange: 0,
      },
    },
  ]);
});

test("the carrier's separators never reach the products text", async () => {
  const contents = [
    { title: "Théière; gravée: A|B", quantity: 2 },
    { title: "Plateau", quantity: 1 },
  ];
  const { requests } = await replay(sendit, "create", { ...fixtures.request, contents });
  expect(JSON.stringify(requests)).toContain('"products":"Théière gravée A B x2, Plateau x1"');
});
