import assert from "node:assert/strict";
import { member } from "../text/json";
import { type Bench, check } from "./bench";
import { first } from "./expect";
import type { Check } from "./fixtures";
import type { Script } from "./lab";

const FAILING: readonly (readonly [string, Script])[] = [
  ["a server error", { status: 500, body: {} }],
  ["HTML", { status: 200, body: "<html></html>" }],
  ["an empty body", { status: 200, body: "" }],
  ["a cut connection", { fault: "cut" }],
  ["no answer in time", { fault: "timeout" }],
];

function answerOf({ fixtures }: Bench): { ok: Script; asked: string[] } {
  const { answer, input } = first(fixtures.replays.track, "track fixture");
  const numbers = member(input, "tracking_numbers");
  return { ok: answer ?? {}, asked: Array.isArray(numbers) ? numbers.map(String) : [] };
}

function failureChecks(bench: Bench): Check[] {
  const { ok, asked } = answerOf(bench);
  return FAILING.flatMap(([name, script]) => [
    check(`track: ${name} is read again, and then answers`, async () => {
      const one = bench.lab([script, ok]);
      assert.equal((await one.client.track(asked)).shipments.length, asked.length);
      assert.equal(one.own().length, 2);
    }),
    check(`track: ${name} for good leaves every state as it was`, async () => {
      const result = await bench.lab([script]).client.track(asked);
      assert.deepEqual([result.shipments, result.outcome], [[], "unavailable"]);
    }),
  ]);
}

/** Checks of tracking: only proven answers about the parcels that were asked. */
export function trackChecks(bench: Bench): Check[] {
  const { ok, asked } = answerOf(bench);
  return [
    check("track: a parcel is found under the number that was asked", async () => {
      const { shipments } = await bench.lab([ok]).client.track(asked);
      const found = shipments.map((shipment) => [shipment.tracking_number, shipment.found]);
      assert.deepEqual(
        found,
        asked.map((number) => [number, true]),
      );
    }),
    check("track: another parcel's answer says nothing about ours", async () => {
      const { shipments } = await bench.lab([ok]).client.track(["ZZ99XX0000"]);
      assert.ok(shipments.every((shipment) => !shipment.found && shipment.status === null));
    }),
    check("track: what cannot be a tracking number is never put into an address", async () => {
      const one = bench.lab([ok]);
      const { shipments } = await one.client.track(["..", "", "a/b", "x y"]);
      assert.equal(one.calls.length, 0);
      assert.ok(shipments.every((shipment) => !shipment.found));
    }),
    ...failureChecks(bench),
  ];
}
