import assert from "node:assert/strict";
import type { CreateOutcome } from "../shipment";
import { isObject } from "../text/json";
import { type Bench, check } from "./bench";
import type { Check } from "./fixtures";
import type { Script } from "./lab";

const HTML = "<!DOCTYPE html><html><head><title>Maintenance</title></head><body></body></html>";
const ELSEWHERE = { location: "https://elsewhere.invalid/parcels" };

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
    gives("a server error (500)", { status: 500, body: { message: "x" } }, "uncertain"),
    gives("HTML in place of JSON", { status: 200, body: HTML }, "uncertain"),
    gives("a maintenance page (503)", { status: 503, body: HTML }, "uncertain"),
    gives("cut-off JSON", { ...created, body: JSON.stringify(created.body).slice(0, -9) }, "uncertain"),
    gives("an empty body", { ...created, body: "" }, "uncertain"),
    gives("a redirect", { status: 302, headers: ELSEWHERE, body: "" }, "uncertain"),
    gives("a cut connection", { fault: "cut" }, "uncertain"),
    gives("a carrier too slow to answer in time", { fault: "timeout" }, "uncertain"),
    gives("a refused connection", { fault: "unreachable" }, "unavailable"),
    gives("a call too many (429)", { status: 429, headers: { "retry-after": "1" }, body: {} }, "unavailable"),
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

/** A refusal that the carrier tells with HTTP 200, and keys it does not accept, as its fixtures have them. */
function saidChecks({ create, lab, replayWhere, carrier, fixtures }: Bench): Check[] {
  const refusal = fixtures.replays.create.find(({ answer, expect }) => {
    const [result, ...more] = Array.isArray(expect.results) ? expect.results : [];
    const refused = isObject(result) && result.outcome === "refused" && typeof result.message === "string";
    return (
      answer?.status === 200 && more.length === 0 && refused && !String(result.message).startsWith("not sent")
    );
  });
  const keys = replayWhere("create", { outcome: "unauthorized" });
  const { answer: inner } = refusal ?? {};
  const { answer: wrongKeys } = keys ?? {};
  return [
    ...(inner
      ? [
          check("create: HTTP 200 with an inner refusal is refused, with the carrier's reason", async () => {
            const result = await create(lab([inner]));
            assert.equal(result.outcome, "refused");
            assert.ok(result.message && result.tracking_number === undefined);
          }),
        ]
      : []),
    ...(wrongKeys
      ? [
          check(
            "keys: those the carrier does not accept are unauthorized, and no refusal of the parcel",
            async () => {
              const one = lab([wrongKeys]);
              assert.equal((await create(one)).outcome, "unauthorized");
              assert.equal(one.own().length, carrier.session ? 2 : 1);
            },
          ),
        ]
      : []),
  ];
}

function listChecks({ created, lab, request, carrier, fixtures, replayWhere }: Bench): Check[] {
  const second = { ...request, reference: `${request.reference}-2` };
  const { answer } = replayWhere("create", { outcome: "refused" }) ?? {};
  const scripts = "size" in carrier.operations.create ? [fixtures.batch ?? {}] : [answer ?? {}, created];
  return [
    check("create: in a list, a parcel that the carrier refuses leaves the others created", async () => {
      const results = await lab(scripts).client.create([second, request]);
      assert.deepEqual(
        results.map(({ reference, outcome }) => [reference, outcome]),
        [
          [second.reference, "refused"],
          [request.reference, "created"],
        ],
      );
    }),
    check("create: results stand in the order of the requests, refusals of ours among them", async () => {
      const unsent = { ...second, recipient: { name: "x", phone: "1" } };
      const results = await lab([created]).client.create([unsent, request]);
      assert.deepEqual(
        results.map(({ reference, outcome }) => [reference, outcome]),
        [
          [second.reference, "refused"],
          [request.reference, "created"],
        ],
      );
    }),
    check("create: a reference that stands in a list twice goes out once", async () => {
      const one = lab([created]);
      const results = await one.client.create([request, { ...request }]);
      assert.deepEqual(
        results.map(({ outcome, reason }) => [outcome, reason]),
        [
          ["created", undefined],
          ["refused", "reference_repeated"],
        ],
      );
      assert.equal(one.own().length, 1);
    }),
    check("create: a parcel that is being created is not sent beside itself", async () => {
      const one = lab([created]);
      const results = await Promise.all([one.client.create([request]), one.client.create([request])]);
      assert.deepEqual(
        results
          .flat()
          .map(({ outcome }) => outcome)
          .sort(),
        ["created", "unavailable"],
      );
      assert.equal(one.own().length, 1);
    }),
  ];
}

/** A reference that the carrier has already may be our own parcel's, from a call whose answer was lost. */
function takenChecks({ create, lab, fixtures }: Bench): Check[] {
  const { taken, lookup } = fixtures;
  if (!taken || !lookup) return [];
  const name = (end: string) => `create: a reference that the carrier has already is looked up, ${end}`;
  return [
    check(name("and the parcel is ours when it is found"), async () => {
      const one = lab([taken, ...lookup.pages, taken]);
      const { outcome, tracking_number } = await create(one);
      assert.equal(outcome, "created");
      assert.ok(tracking_number);
      assert.equal(one.own().length, 1 + lookup.pages.length);
    }),
    check(name("and refused when there is none of ours"), async () => {
      const { outcome } = await create(lab([taken, ...lookup.none]));
      assert.equal(outcome, "refused");
    }),
    check(name("and uncertain when the look-up fails"), async () => {
      const { outcome } = await create(lab([taken, { status: 404, body: HTML }]));
      assert.equal(outcome, "uncertain");
    }),
  ];
}

/** Checks of creating parcels: what counts as created, and what is never repeated. */
export function createChecks(bench: Bench): Check[] {
  return [proofChecks, outcomeChecks, saidChecks, takenChecks, listChecks].flatMap((group) => group(bench));
}
