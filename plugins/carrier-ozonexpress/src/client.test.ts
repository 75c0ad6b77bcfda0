import { createCarrierClient } from "@souk/carrier-kit";
import { bundledCities } from "./cities";
import { fixtures } from "./fixtures";
import { ozonexpress } from "./index";
import { ownNumber } from "./own-number";

const KEY = "cle/inventée &?#%";

/** A client whose carrier gives these answers in turn, with what it was sent and what it logged. */
function scripted(answers: unknown[], change: object = {}) {
  const sent: { path: string; host: string; fields: [string, unknown][] }[] = [];
  const said: string[] = [];
  const log = (message: string, fields?: object) => said.push(JSON.stringify([message, fields]));
  const client = createCarrierClient(ozonexpress, {
    settings: { ...fixtures.settings, api_key: ` ${KEY}\n`, ...change },
    fetch: async (input, init) => {
      const url = new URL(String(input));
      const fields = init?.body instanceof FormData ? [...init.body.entries()] : [];
      sent.push({ path: url.pathname + url.search, host: url.host, fields });
      const answer = answers.shift() ?? {};
      return typeof answer === "string" ? new Response(answer) : Response.json(answer);
    },
    logger: { info: log, warn: log },
    cities: () => Promise.resolve(bundledCities),
    readTries: 1,
  });
  return { client, sent, said };
}

const bodies = [fixtures.labels?.ok].flat().map((answer) => answer?.body);
const account = `/customers/4821/${encodeURIComponent(KEY)}`;
const PDF = "%PDF-1.4 invented";

test("labels go through a delivery note: opened, filled, closed, then fetched from the portal", async () => {
  const { client, sent } = scripted([...bodies, PDF]);
  const result = await client.labels(["SK4821-1", "SK4821-2"], { format: "thermal" });
  expect(result.outcome).toBe("ready");
  expect(sent).toEqual([
    { host: "api.ozonexpress.ma", path: `${account}/add-delivery-note`, fields: [] },
    {
      host: "api.ozonexpress.ma",
      path: `${account}/add-parcel-to-delivery-note`,
      fields: [
        ["Ref", "BL-251120-118"],
        ["Codes[0]", "SK4821-1"],
        ["Codes[1]", "SK4821-2"],
      ],
    },
    { host: "api.ozonexpress.ma", path: `${account}/save-delivery-note`, fields: [["Ref", "BL-251120-118"]] },
    {
      host: "client.ozoneexpress.ma",
      path: "/pdf-delivery-note-tickets-4-4?dn-ref=BL-251120-118",
      fields: [],
    },
  ]);
});

test("A4 labels, the reference at the top level, and a portal elsewhere on the API's own host", async () => {
  const change = { base_url: "http://127.0.0.1:7123/oz", portal_url: "http://127.0.0.1:7123/oz/portal/" };
  const { client, sent } = scripted([{ REF: "BL-7" }, ...bodies.slice(1), PDF], change);
  expect((await client.labels(["SK4821-1"], { format: "a4" })).outcome).toBe("ready");
  expect(sent[3]).toMatchObject({
    host: "127.0.0.1:7123",
    path: "/oz/portal/pdf-delivery-note-tickets?dn-ref=BL-7",
  });
});

test.each([
  ["no reference", [{ "ADD-BL": { RESULT: "SUCCESS", "NEW-BL": {} } }], 1, "unavailable"],
  ["a note refused", [{ "ADD-BL": { RESULT: "ERROR", MESSAGE: "Non" } }], 1, "refused"],
  ["a parcel refused", [bodies[0], { "ADD-PARCEL-BL": { RESULT: "ERROR", MESSAGE: "Non" } }], 2, "refused"],
  ["nothing said of the parcels", [bodies[0], { "ADD-PARCEL-BL": {} }], 2, "unavailable"],
  ["a note not saved", [bodies[0], bodies[1], { "SAVE-BL": { RESULT: "ERROR" } }], 3, "refused"],
  [
    "wrong keys",
    [{ CHECK_API: { RESULT: "ERROR", MESSAGE: "Please verify your API Key" } }],
    1,
    "unauthorized",
  ],
  ["a portal that asks to log in", [...bodies, "<html>Connexion</html>"], 4, "unavailable"],
])("labels: %s", async (_, answers, calls, outcome) => {
  const { client, sent } = scripted([...answers]);
  expect((await client.labels(["SK4821-1"], { format: "a4" })).outcome).toBe(outcome);
  expect(sent).toHaveLength(calls);
});

test("the key is URL-encoded, and no URL with it is ever logged", async () => {
  const { client, sent, said } = scripted([fixtures.replays.create[0]?.answer?.body]);
  const [result] = await client.create([fixtures.request]);
  expect(result?.outcome).toBe("created");
  expect(sent[0]?.path).toBe(`${account}/add-parcel`);
  expect(said.join()).toContain('"operation":"create"');
  expect(said.join()).not.toMatch(/customers|4821|inventée|add-parcel/);
});

test("after an uncertain create the chosen number is asked for", async () => {
  const { client, sent } = scripted([fixtures.lookup?.pages[0]?.body]);
  expect(await client.lookup(fixtures.request)).toMatchObject({
    found: { outcome: "created", tracking_number: "SK4821-48120033", fee: 35 },
  });
  expect(sent).toEqual([
    {
      host: "api.ozonexpress.ma",
      path: `${account}/parcel-info`,
      fields: [["tracking-number", "SK4821-48120033"]],
    },
  ]);
});

const info = (block: object) => ({ "PARCEL-INFO": block });
test.each([
  info({ RESULT: "ERROR", MESSAGE: "Some fields Empty" }),
  info({ RESULT: "SUCCESS", INFOS: {} }),
  info({ RESULT: "SUCCESS", INFOS: { "TRACKING-NUMBER": "SK4821-48120033" } }),
  info({ RESULT: "SUCCESS", INFOS: { "TRACKING-NUMBER": "SK4821-99990000", PRICE: "349" } }),
  { CHECK_API: { RESULT: "ERROR", MESSAGE: "Tracking number not found" } },
  { MESSAGE: "Not Found" },
])("%j does not prove that there is no parcel", async (body) => {
  expect(await scripted([body]).client.lookup(fixtures.request)).toHaveProperty("unknown", true);
});

test("the chosen number follows from the reference, differs for different ones and fits in a URL", () => {
  const settings = { customer_id: 4821, api_key: "x", allow_open: true, base_url: "", portal_url: "" };
  const number = (reference: string) =>
    ownNumber(reference, { ...settings, webhook_secret: undefined, default_city_ids: undefined });
  const references = ["48120033", "48120033-2", "طلب 7", "طلب 8", "a/b", "x".repeat(64)];
  expect(new Set(references.map(number)).size).toBe(references.length);
  for (const reference of references) expect(number(reference)).toMatch(/^SK4821-[A-Za-z0-9-]{1,32}$/);
});
