import { type Carrier, createCarrierClient } from "@souk/carrier-kit";
import { fixtures } from "./fixtures";
import { cathedis } from "./index";

const KEYED = ["7301245"];
const PDF = "%PDF-1.4 invented";

interface Sent {
  url: string;
  body: string;
  cookie: string | null;
}

/** A client whose calls are answered in turn; a text stands as it is, anything else as an envelope's data. */
function open(answers: unknown[], carrier: Carrier = cathedis) {
  const sent: Sent[] = [];
  const queue = [...answers];
  const line = (async (input: string | URL | Request, init: RequestInit = {}) => {
    const url = String(input instanceof Request ? input.url : input);
    const cookie = new Headers(init.headers).get("cookie");
    sent.push({ url, body: String(init.body ?? ""), cookie });
    if (url.endsWith("/login.jsp"))
      return new Response("", {
        headers: [
          ["set-cookie", "JSESSIONID=INVENTE-1; Path=/; HttpOnly"],
          ["set-cookie", "CSRF-TOKEN=INVENTE-2"],
        ],
      });
    const data = queue.shift();
    return new Response(typeof data === "string" ? data : JSON.stringify({ status: 0, data }));
  }) satisfies typeof fetch;
  const cities = () => Promise.resolve(carrier.cities.bundled);
  const client = createCarrierClient(carrier, {
    settings: fixtures.settings,
    fetch: line,
    readTries: 1,
    cities,
  });
  return { client, sent };
}

const view = (name: string) => [{ view: { views: [{ name }] } }];

test.each(["ws/files/report/bl.pdf?name=bl", "/ws/files/report/bl.pdf?name=bl"])(
  "a label at %s is fetched below the base URL, with the cookies",
  async (path) => {
    const { client, sent } = open([view(path), PDF]);
    expect((await client.labels(KEYED, { format: "thermal" })).outcome).toBe("ready");
    expect(sent[1]?.body).toContain('"action":"delivery.print.bl4x4"');
    expect(sent[1]?.body).toContain('"_ids":[7301245]');
    expect(sent[2]).toMatchObject({
      url: "https://api.cathedis.delivery/ws/files/report/bl.pdf?name=bl",
      cookie: "JSESSIONID=INVENTE-1; CSRF-TOKEN=INVENTE-2",
    });
  },
);

test("a label on another host is not fetched", async () => {
  for (const path of ["https://ailleurs.example/bl.pdf", "javascript:alert(1)"]) {
    const { client, sent } = open([view(path), PDF]);
    expect((await client.labels(KEYED, { format: "a4" })).outcome).toBe("refused");
    expect(sent).toHaveLength(2);
  }
});

test("parcels known by their code are searched before they are printed", async () => {
  const found = [{ id: 7301246, code: "LD25030401183" }];
  const { client, sent } = open([found, view("x.pdf"), PDF]);
  const numbers = ["7301245", "LD25030401183"];
  expect((await client.labels(numbers, { format: "a4" })).outcome).toBe("ready");
  expect(sent[2]?.body).toContain('"_ids":[7301245,7301246]');
  const none = open([[]]);
  expect(await none.client.labels(["LD25030401183"], { format: "a4" })).toMatchObject({
    outcome: "refused",
    message: expect.stringContaining("LD25030401183"),
  });
});

test("the look-up asks for our order number and gives both numbers of the parcel", async () => {
  const parcel = { id: 7301245, code: "LD25030401182", nomOrder: "48120033", amount: "349" };
  const { client, sent } = open([[parcel]]);
  expect(await client.lookup(fixtures.request)).toEqual({
    found: {
      reference: "48120033",
      outcome: "created",
      tracking_number: "LD25030401182",
      carrier_id: "7301245",
    },
  });
  expect(sent[1]?.body).toContain('{"fieldName":"nomOrder","operator":"=","value":"48120033"}');
});

test("a record that may be ours and cannot be read is no proof that there is none", async () => {
  for (const record of [{ id: 7301245, nomOrder: "48120033" }, { id: 7301245, amount: "349" }, {}, null])
    expect(await open([[record]]).client.lookup(fixtures.request)).toHaveProperty("unknown");
  expect(await open([[{ nomOrder: "48129999" }]]).client.lookup(fixtures.request)).toEqual({ found: null });
});

test("a tracked parcel tells the code of its label", async () => {
  const { client } = open([[{ id: 7301245, code: "LD25030401182", deliveryStatus: { name: "Livré" } }]]);
  expect((await client.track(KEYED)).shipments).toMatchObject([
    { tracking_number: "7301245", carrier_code: "LD25030401182", status: "delivered" },
  ]);
});

test("the list of cities needs no login", async () => {
  const { client, sent } = open([[{ id: 31, name: "Casablanca", sectors: [] }]]);
  expect((await client.cities()).entries).toHaveLength(1);
  expect(sent.map((call) => call.url)).toEqual([
    "https://api.cathedis.delivery/ws/public/c2c/city?deliveryAvailability=true",
  ]);
  expect(sent[0]?.cookie).toBeNull();
});
