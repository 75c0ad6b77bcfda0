import { openLab } from "../conformance/lab";
import { toy, toyFixtures } from "../testing/toy-carrier";
import { createCarrierClient } from "./index";
import { CarrierSettingsError } from "./options";

const { request } = toyFixtures;
const open = (own: Parameters<typeof openLab>[2]["own"]) => openLab(toy, toyFixtures, { own });

test("results stand in the order of the requests, refusals of ours among them", async () => {
  const lab = open([
    {
      status: 200,
      body: [
        { num: "c", tracking: "T3" },
        { num: "a", tracking: "T1" },
      ],
    },
    { status: 200, body: [{ num: "d", ok: false, why: "Non" }] },
  ]);
  const results = await lab.client.create([
    { ...request, reference: "a" },
    { ...request, reference: "b", recipient: { name: "x", phone: "1" } },
    { ...request, reference: "c" },
    { ...request, reference: "d" },
  ]);
  expect(
    results.map((one) => [one.reference, one.outcome, one.tracking_number ?? one.reason ?? one.message]),
  ).toEqual([
    ["a", "created", "T1"],
    ["b", "refused", "phone_invalid"],
    ["c", "created", "T3"],
    ["d", "refused", "Non"],
  ]);
  expect(lab.calls).toHaveLength(2);
});

test("a batch answer that names a parcel twice, or not at all, leaves it uncertain", async () => {
  const twice = [
    { num: "a", tracking: "T1" },
    { num: "a", tracking: "T2" },
  ];
  const lab = open([{ status: 200, body: twice }]);
  const results = await lab.client.create([
    { ...request, reference: "a" },
    { ...request, reference: "b" },
  ]);
  expect(results.map((one) => one.outcome)).toEqual(["uncertain", "uncertain"]);
});

test("cash is rounded half up for a carrier that takes no centimes", async () => {
  const lab = open([{ status: 200, body: [] }]);
  await lab.client.create([request]);
  expect(lab.calls[0]?.body).toContain('"price":350');
});

test("a 429 says how long to wait and holds back the next calls", async () => {
  const lab = open([{ status: 429, headers: { "retry-after": "20" }, body: {} }]);
  expect(await lab.client.create([request])).toMatchObject([
    { outcome: "unavailable", retry_after_ms: 20_000 },
  ]);
  expect(await lab.client.track(["T1"])).toMatchObject({
    shipments: [],
    outcome: "unavailable",
    failed: ["T1"],
  });
  expect(lab.calls).toHaveLength(1);
  lab.pass(20_001);
  await lab.client.track(["T1"]);
  expect(lab.calls).toHaveLength(2);
});

test("a carrier that keeps failing is left alone for a while, and creates are surely not sent", async () => {
  const lab = open([{ status: 500, body: {} }]);
  for (let n = 0; n < 8; n += 1) await lab.client.create([request]);
  expect(await lab.client.create([request])).toMatchObject([{ outcome: "unavailable" }]);
  expect(lab.calls).toHaveLength(8);
});

test("abilities that a carrier lacks say so without a call", async () => {
  const lab = open([]);
  expect(await lab.client.lookup(request)).toEqual({ unknown: true });
  expect(await lab.client.quote({ city: "Safi" })).toEqual({ quotes: [] });
  expect(await lab.client.cancel("T1")).toMatchObject({ outcome: "refused" });
  expect(await lab.client.labels(["T1"], { format: "a4" })).toMatchObject({ outcome: "refused" });
  expect(lab.calls).toHaveLength(0);
});

test("without the shop's list the live one is loaded once for a day", async () => {
  const pages = { status: 200, body: { cities: [{ name: "Safi" }] } };
  const lab = openLab(toy, toyFixtures, {
    own: [pages, { status: 200, body: [] }],
    client: { cities: undefined },
  });
  await Promise.all([lab.client.create([request]), lab.client.create([request])]);
  expect(lab.calls.filter((call) => call.url.includes("/cities"))).toHaveLength(1);
});

test("settings that do not fit are named, their values are not", () => {
  const make = () =>
    createCarrierClient(toy, { settings: { api_key: "secret-value", base_url: "nonsense" } });
  expect(make).toThrow(CarrierSettingsError);
  expect(make).toThrow("hook_secret is missing");
  expect(make).not.toThrow("secret-value");
});

test("a create that could not go out in its time does not go out late", async () => {
  const lab = openLab(toy, toyFixtures, {
    own: [{ status: 200, body: [] }],
    client: {
      timeoutMs: 15_000,
      cities: async () => {
        lab.pass(15_001);
        return toy.cities.bundled;
      },
    },
  });
  expect(await lab.client.create([request])).toMatchObject([{ outcome: "unavailable" }]);
  expect(lab.calls).toHaveLength(0);
});

test("a reference goes out once in a list, and not beside itself", async () => {
  const answer = { status: 200, body: [{ num: request.reference, tracking: "T1", ok: true }] };
  const lab = open([answer]);
  const [first, again] = await lab.client.create([request, request]);
  expect([first?.outcome, again?.outcome, again?.reason]).toEqual([
    "created",
    "refused",
    "reference_repeated",
  ]);
  const [one, beside] = await Promise.all([lab.client.create([request]), lab.client.create([request])]);
  expect([one[0]?.outcome, beside[0]?.outcome]).toEqual(["created", "unavailable"]);
  expect(lab.calls).toHaveLength(2);
});

test("what a carrier echoes in the lines of a batch holds no secret", async () => {
  const why = `bad key ${encodeURIComponent("cle-inventee-1")} cle-inventee-1`;
  const lab = open([{ status: 200, body: [{ num: request.reference, ok: false, why }] }]);
  expect(await lab.client.create([request])).toMatchObject([{ message: "bad key [redacted] [redacted]" }]);
});
