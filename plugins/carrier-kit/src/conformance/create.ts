import assert from "node:assert/strict";
import type { CreateOutcome, ShipmentRequest } from "../shipment";
import { isObject } from "../text/json";
import { type Bench, check } from "./bench";
import { first } from "./expect";
import type { Check } from "./fixtures";
import type { Script } from "./lab";

const HTML = "<!DOCTYPE html><html><head><title>Maintenance</title></head><body></body></html>";
const PHONES = ["0612000001", "+212 6 12 00 00 01", "00212612000001", "٠٦١٢٠٠٠٠٠١", "06.12.00.00.01"];

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
    for (const other of [null, [], {}, -7.5, "", false, [item], { [key]: item }])
      yield { ...value, [key]: other };
    for (const other of broken(item)) yield { ...value, [key]: other };
  }
}

function outcomeChecks({ created, create, lab }: Bench): Check[] {
  const gives = (name: string, script: Script, expected: CreateOutcome): Check =>
    check(`create: ${name} is ${expected}, and the call goes out once`, async () => {
      const one = lab([script, created]);
      assert.equal((await create(one)).outcome, expected);
      assert.equal(one.own().length, 1);
    });
  return [
    gives("a server error", { status: 500, body: { message: "x" } }, "uncertain"),
    gives("HTML in place of JSON", { status: 200, body: HTML }, "uncertain"),
    gives("a maintenance page", { status: 503, body: HTML }, "uncertain"),
    gives("cut-off JSON", { ...created, body: JSON.stringify(created.body).slice(0, -9) }, "uncertain"),
    gives("an empty body", { ...created, body: "" }, "uncertain"),
    gives("a cut connection", { fault: "cut" }, "uncertain"),
    gives("no answer in time", { fault: "timeout" }, "uncertain"),
    gives("a refused connection", { fault: "unreachable" }, "unavailable"),
    gives("a call too many (429)", { status: 429, headers: { "retry-after": "1" }, body: {} }, "unavailable"),
  ];
}

function unsentChecks({ created, create, lab, request }: Bench): Check[] {
  const refused = (name: string, change: Partial<ShipmentRequest>): Check =>
    check(`create: ${name} is refused before anything is sent`, async () => {
      const one = lab([created]);
      assert.equal((await create(one, change)).outcome, "refused");
      assert.equal(one.calls.length, 0);
    });
  const to = (city: string) => ({ address: { line1: "x", city } });
  return [
    refused("a phone of another country", { recipient: { ...request.recipient, phone: "+33612000001" } }),
    refused("a phone in the city box", to("0612000001")),
    refused("a city nobody knows", to("Atlantide")),
    refused("an empty city", to(" ")),
    refused("a negative amount", { cod_amount: -1 }),
    refused("an empty name", { recipient: { ...request.recipient, name: " " } }),
  ];
}

function proofChecks({ created, create, lab, request }: Bench): Check[] {
  return [
    check(
      "create: a proven answer is created, with a tracking number that is not our reference",
      async () => {
        const result = await create(lab([created]));
        assert.equal(result.outcome, "created");
        assert.ok(result.tracking_number && result.reference === request.reference);
        assert.notEqual(result.tracking_number, request.reference);
      },
    ),
    check("create: a broken answer never makes a parcel that the whole one did not name", async () => {
      const { tracking_number } = await create(lab([created]));
      for (const body of broken(created.body)) {
        const result = await create(lab([{ ...created, body }]));
        if (result.outcome === "created") assert.equal(result.tracking_number, tracking_number);
      }
    }),
    check("create: one number given to two parcels leaves the second uncertain", async () => {
      const twice = [request, { ...request, reference: `${request.reference}-2` }];
      const results = await lab([created]).client.create(twice);
      assert.equal(results.filter((result) => result.outcome === "created").length, 1);
    }),
  ];
}

function requestChecks({ created, create, lab, request }: Bench): Check[] {
  return [
    check("create: the phone reaches the carrier in one form, however it was written", async () => {
      const bodies = new Set<string>();
      for (const phone of PHONES) {
        const one = lab([created]);
        await create(one, { recipient: { ...request.recipient, phone } });
        bodies.add(first(one.own(), "call").body);
      }
      assert.equal(bodies.size, 1);
    }),
    check("create: the amount is in dirhams, never multiplied", async () => {
      const one = lab([created]);
      await create(one, { cod_amount: 7351 });
      assert.match(first(one.own(), "call").body, /\b7351\b/);
      assert.doesNotMatch(first(one.own(), "call").body, /735100/);
    }),
    check("create: our reference goes with the parcel", async () => {
      const one = lab([created]);
      await create(one);
      assert.ok(first(one.own(), "call").body.includes(request.reference));
    }),
  ];
}

/** Checks of creating parcels: what counts as created, what is never sent, and what is never repeated. */
export function createChecks(bench: Bench): Check[] {
  return [proofChecks, outcomeChecks, unsentChecks, requestChecks].flatMap((group) => group(bench));
}
