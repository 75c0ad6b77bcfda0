import assert from "node:assert/strict";
import type { Carrier } from "../carrier";
import type { CreateOutcome, ShipmentRequest } from "../shipment";
import { isObject } from "../text/json";
import { first } from "./expect";
import type { CarrierFixtures, Check, FixtureAnswer } from "./fixtures";
import { type Lab, openLab, type Script } from "./lab";

const HTML = "<!DOCTYPE html><html><head><title>Maintenance</title></head><body></body></html>";

/** Copies of a JSON value, each with one member gone or of another type. */
function* broken(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      for (const other of broken(item)) yield value.with(index, other);
    return;
  }
  if (!isObject(value)) return;
  for (const [key, item] of Object.entries(value)) {
    const { [key]: _gone, ...rest } = value;
    yield rest;
    for (const other of [null, [], {}, 7, "", false, [item], { [key]: item }])
      yield { ...value, [key]: other };
    for (const other of broken(item)) yield { ...value, [key]: other };
  }
}

/** Checks of creating parcels: what counts as created, and what is never repeated. */
export function createChecks(carrier: Carrier, fixtures: CarrierFixtures): Check[] {
  const ok: FixtureAnswer = first(fixtures.replays.create, "create fixture").answer ?? {};
  const lab = (own: Script[], logins?: Script[]): Lab => openLab(carrier, fixtures, { own, logins });
  const outcome = async (one: Lab, request: ShipmentRequest = fixtures.request): Promise<CreateOutcome> =>
    first(await one.client.create([request]), "result").outcome;
  const gives = (name: string, script: Script, expected: CreateOutcome): Check => ({
    name: `create: ${name} is ${expected}, and the call goes out once`,
    run: async () => {
      const one = lab([script, ok]);
      assert.equal(await outcome(one), expected);
      assert.equal(one.own().length, 1);
    },
  });
  const refusedUnsent = (name: string, change: Partial<ShipmentRequest>): Check => ({
    name: `create: ${name} is refused before anything is sent`,
    run: async () => {
      const one = lab([ok]);
      assert.equal(await outcome(one, { ...fixtures.request, ...change }), "refused");
      assert.equal(one.calls.length, 0);
    },
  });
  const { request } = fixtures;
  return [
    {
      name: "create: a proven answer is created, with a tracking number",
      run: async () => {
        const result = first(await lab([ok]).client.create([request]), "result");
        assert.equal(result.outcome, "created");
        assert.ok(result.tracking_number && result.reference === request.reference);
        assert.notEqual(result.tracking_number, request.reference);
      },
    },
    gives("a server error", { status: 500, body: { message: "x" } }, "uncertain"),
    gives("HTML in place of JSON", { status: 200, body: HTML }, "uncertain"),
    gives("a maintenance page", { status: 503, body: HTML }, "uncertain"),
    gives("cut-off JSON", { ...ok, body: JSON.stringify(ok.body).slice(0, -9) }, "uncertain"),
    gives("an empty body", { ...ok, body: "" }, "uncertain"),
    gives("a cut connection", { fault: "cut" }, "uncertain"),
    gives("no answer in time", { fault: "timeout" }, "uncertain"),
    gives("a refused connection", { fault: "unreachable" }, "unavailable"),
    gives("a call too many (429)", { status: 429, headers: { "retry-after": "1" }, body: {} }, "unavailable"),
    refusedUnsent("a phone of another country", {
      recipient: { ...request.recipient, phone: "+33612000001" },
    }),
    refusedUnsent("a phone in the city box", { address: { line1: "x", city: "0612000001" } }),
    refusedUnsent("a city nobody knows", { address: { line1: "x", city: "Atlantide" } }),
    refusedUnsent("a negative amount", { cod_amount: -1 }),
    {
      name: "create: a broken answer never makes a parcel that the whole one did not name",
      run: async () => {
        const real = first(await lab([ok]).client.create([request]), "result").tracking_number;
        for (const body of broken(ok.body)) {
          const result = first(await lab([{ ...ok, body }]).client.create([request]), "result");
          if (result.outcome === "created") assert.equal(result.tracking_number, real, JSON.stringify(body));
        }
      },
    },
    {
      name: "create: the phone reaches the carrier in one form, however it was written",
      run: async () => {
        const bodies = new Set<string>();
        for (const phone of [
          "0612000001",
          "+212 6 12 00 00 01",
          "00212612000001",
          "٠٦١٢٠٠٠٠٠١",
          "06.12.00.00.01",
        ]) {
          const one = lab([ok]);
          await one.client.create([{ ...request, recipient: { ...request.recipient, phone } }]);
          bodies.add(first(one.own(), "call").body);
        }
        assert.equal(bodies.size, 1);
      },
    },
    {
      name: "create: the amount is in dirhams, never multiplied",
      run: async () => {
        const one = lab([ok]);
        await one.client.create([{ ...request, cod_amount: 7351 }]);
        assert.match(first(one.own(), "call").body, /\b7351\b/);
        assert.doesNotMatch(first(one.own(), "call").body, /735100/);
      },
    },
    {
      name: "create: one number given to two parcels leaves the second uncertain",
      run: async () => {
        const results = await lab([ok]).client.create([
          request,
          { ...request, reference: `${request.reference}-2` },
        ]);
        assert.equal(results.filter((result) => result.outcome === "created").length, 1);
      },
    },
  ];
}
