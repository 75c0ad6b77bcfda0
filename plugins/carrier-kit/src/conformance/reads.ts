import assert from "node:assert/strict";
import type { Carrier } from "../carrier";
import { member } from "../text/json";
import { first } from "./expect";
import type { CarrierFixtures, Check } from "./fixtures";
import { openLab, type Script } from "./lab";

function trackChecks(carrier: Carrier, fixtures: CarrierFixtures): Check[] {
  const fixture = first(fixtures.replays.track, "track fixture");
  const ok = fixture.answer ?? {};
  const numbers = member(fixture.input, "tracking_numbers");
  const asked = Array.isArray(numbers) ? numbers.map(String) : [];
  const failing: [string, Script][] = [
    ["a server error", { status: 500, body: {} }],
    ["HTML", { status: 200, body: "<html></html>" }],
    ["an empty body", { status: 200, body: "" }],
    ["a cut connection", { fault: "cut" }],
    ["no answer in time", { fault: "timeout" }],
  ];
  return [
    {
      name: "track: a parcel is found under the number that was asked",
      run: async () => {
        const { shipments } = await openLab(carrier, fixtures, { own: [ok] }).client.track(asked);
        assert.deepEqual(
          shipments.map((shipment) => [shipment.tracking_number, shipment.found]),
          asked.map((number) => [number, true]),
        );
      },
    },
    {
      name: "track: another parcel's answer says nothing about ours",
      run: async () => {
        const { shipments } = await openLab(carrier, fixtures, { own: [ok] }).client.track(["ZZ99XX0000"]);
        assert.ok(shipments.every((shipment) => !shipment.found && shipment.status === null));
      },
    },
    {
      name: "track: what cannot be a tracking number is never put into an address",
      run: async () => {
        const lab = openLab(carrier, fixtures, { own: [ok] });
        const { shipments } = await lab.client.track(["..", "", "a/b", "x y"]);
        assert.equal(lab.calls.length, 0);
        assert.ok(shipments.every((shipment) => !shipment.found));
      },
    },
    ...failing.flatMap(([name, script]): Check[] => [
      {
        name: `track: ${name} is read again, and then answers`,
        run: async () => {
          const lab = openLab(carrier, fixtures, { own: [script, ok] });
          const { shipments } = await lab.client.track(asked);
          assert.equal(shipments.length, asked.length);
          assert.equal(lab.own().length, 2);
        },
      },
      {
        name: `track: ${name} for good leaves every state as it was`,
        run: async () => {
          const result = await openLab(carrier, fixtures, { own: [script] }).client.track(asked);
          assert.deepEqual([result.shipments, result.outcome], [[], "unavailable"]);
        },
      },
    ]),
  ];
}

function lookupChecks(carrier: Carrier, fixtures: CarrierFixtures): Check[] {
  const { lookup, request } = fixtures;
  if (!carrier.operations.lookup || !lookup) return [];
  const ask = (own: readonly Script[], change = {}) =>
    openLab(carrier, fixtures, { own: [...own] }).client.lookup({ ...request, ...change });
  return [
    {
      name: "lookup: our parcel is found, on whatever page",
      run: async () => {
        const result = await ask(lookup.pages);
        assert.ok("found" in result && result.found?.outcome === "created" && result.found.tracking_number);
      },
    },
    {
      name: "lookup: no parcel of ours in the whole list is proof that there is none",
      run: async () => assert.deepEqual(await ask(lookup.none), { found: null }),
    },
    {
      name: "lookup: our reference with another amount is for a person to judge",
      run: async () => assert.ok("unknown" in (await ask(lookup.other_amount))),
    },
    {
      name: "lookup: another shop's reference is not ours",
      run: async () => assert.deepEqual(await ask(lookup.none, { reference: "99990000" }), { found: null }),
    },
    {
      name: "lookup: a search that fails proves nothing",
      run: async () => {
        for (const script of [
          { status: 500, body: {} },
          { status: 200, body: "<html>" },
          { fault: "cut" as const },
        ]) {
          assert.ok("unknown" in (await ask([script])));
        }
      },
    },
    {
      name: "lookup: half a list proves nothing",
      run: async () => {
        const [page] = lookup.pages;
        if (page && lookup.pages.length > 1)
          assert.ok("unknown" in (await ask([page, { status: 500, body: {} }])));
      },
    },
  ];
}

function listChecks(carrier: Carrier, fixtures: CarrierFixtures): Check[] {
  return [
    {
      name: "cities: every page of the live list is read",
      run: async () => {
        const lab = openLab(carrier, fixtures, { own: [...fixtures.cities.pages] });
        const { entries, outcome } = await lab.client.cities();
        assert.equal(outcome, undefined);
        assert.equal(lab.own().length, fixtures.cities.pages.length);
        assert.ok(entries.length >= lab.own().length);
      },
    },
    {
      name: "cities: a list that cannot be read whole is no list",
      run: async () => {
        const lab = openLab(carrier, fixtures, { own: [{ status: 500, body: {} }] });
        assert.deepEqual((await lab.client.cities()).outcome, "unavailable");
      },
    },
    {
      name: "cities: nothing is sent before a list is there",
      run: async () => {
        const lab = openLab(carrier, fixtures, {
          own: [{ status: 500, body: {} }],
          client: { cities: () => Promise.reject(new Error("no list yet")) },
        });
        assert.equal(first(await lab.client.create([fixtures.request]), "result").outcome, "unavailable");
        assert.equal(lab.calls.length, 0);
      },
    },
  ];
}

/** Checks of everything that reads: tracking, looking up, the list of cities. */
export function readChecks(carrier: Carrier, fixtures: CarrierFixtures): Check[] {
  return [
    ...trackChecks(carrier, fixtures),
    ...lookupChecks(carrier, fixtures),
    ...listChecks(carrier, fixtures),
  ];
}
