import assert from "node:assert/strict";
import { type Bench, check } from "./bench";
import type { Check } from "./fixtures";
import { openLab, type Script } from "./lab";

const DOWN: Script = { status: 500, body: {} };

/** Checks of looking up a parcel after an uncertain create: only a whole answer proves that there is none. */
export function lookupChecks({ carrier, fixtures, lab, request }: Bench): Check[] {
  const { lookup } = fixtures;
  if (!carrier.operations.lookup || !lookup) return [];
  const ask = (own: readonly Script[], change = {}) => lab(own).client.lookup({ ...request, ...change });
  return [
    check("lookup: our parcel is found, on whatever page", async () => {
      const result = await ask(lookup.pages);
      assert.ok("found" in result && result.found?.outcome === "created" && result.found.tracking_number);
    }),
    check("lookup: no parcel of ours in the whole list is proof that there is none", async () => {
      assert.deepEqual(await ask(lookup.none), { found: null });
    }),
    check("lookup: our reference with another amount is for a person to judge", async () => {
      assert.ok("unknown" in (await ask(lookup.other_amount)));
    }),
    check("lookup: a parcel with another reference is not ours", async () => {
      const result = await ask(lookup.pages, { reference: "99990000" });
      assert.ok("unknown" in result || result.found === null);
    }),
    check("lookup: a search that fails proves nothing", async () => {
      for (const script of [DOWN, { status: 200, body: "<html>" }, { fault: "cut" as const }]) {
        assert.ok("unknown" in (await ask([script])));
      }
    }),
    check("lookup: half a list proves nothing", async () => {
      const [page] = lookup.pages;
      if (page && lookup.pages.length > 1) assert.ok("unknown" in (await ask([page, DOWN])));
    }),
  ];
}

/** Checks of the live list of cities: whole or not at all, and nothing sent without one. */
export function cityChecks({ carrier, fixtures, create, created, lab }: Bench): Check[] {
  return [
    check("cities: every page of the live list is read", async () => {
      const one = lab(fixtures.cities.pages);
      const { entries, outcome } = await one.client.cities();
      assert.equal(outcome, undefined);
      assert.equal(one.own().length, fixtures.cities.pages.length);
      assert.ok(entries.length >= one.own().length);
    }),
    check("cities: a list that cannot be read whole is no list", async () => {
      assert.deepEqual((await lab([DOWN]).client.cities()).outcome, "unavailable");
    }),
    check("cities: nothing is sent before a list is there", async () => {
      const cities = () => Promise.reject(new Error("no list yet"));
      const one = openLab(carrier, fixtures, { own: [created], client: { cities } });
      assert.equal((await create(one)).outcome, "unavailable");
      assert.equal(one.calls.length, 0);
    }),
  ];
}
