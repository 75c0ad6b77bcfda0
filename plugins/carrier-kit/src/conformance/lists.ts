import assert from "node:assert/strict";
import { type Bench, check, offered } from "./bench";
import type { CarrierFixtures, Check } from "./fixtures";
import type { Script } from "./lab";

const DOWN: Script = { status: 500, body: {} };

type Lookups = NonNullable<CarrierFixtures["lookup"]>;

function foundChecks({ lab, created, create, request }: Bench, lookup: Lookups): Check[] {
  const ask = (own: readonly Script[], change = {}) => lab(own).client.lookup({ ...request, ...change });
  return [
    check("lookup: our parcel is found, on whatever page", async () => {
      const result = await ask(lookup.pages);
      assert.ok("found" in result && result.found?.outcome === "created" && result.found.tracking_number);
    }),
    check(
      "lookup: after a create whose answer was lost it finds the parcel, and no second create goes out",
      async () => {
        const one = lab([{ fault: "cut" }, ...lookup.pages, created]);
        assert.equal((await create(one)).outcome, "uncertain");
        const result = await one.client.lookup(request);
        assert.ok("found" in result && result.found?.tracking_number);
        assert.equal(one.own().length, 1 + lookup.pages.length);
      },
    ),
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
  ];
}

/** Checks of looking up a parcel after an uncertain create: only a whole answer proves that there is none. */
export function lookupChecks(bench: Bench): Check[] {
  const { carrier, fixtures, lab, request } = bench;
  const { lookup } = fixtures;
  const absent = check("lookup: is not offered, so it answers unknown without a call", async () => {
    const one = lab([]);
    assert.deepEqual(await one.client.lookup(request), { unknown: true });
    assert.equal(one.calls.length, 0);
  });
  const present = (): Check[] => {
    assert.ok(lookup, "a carrier with a look-up has fixtures of it");
    const [page, ...more] = lookup.pages;
    const half = check("lookup: half a list proves nothing", async () => {
      assert.ok("unknown" in (await lab([page ?? {}, DOWN]).client.lookup(request)));
    });
    return [...foundChecks(bench, lookup), ...(more.length > 0 ? [half] : [])];
  };
  return offered(carrier.operations.lookup, present, absent);
}

/** Checks of the live list of cities: whole or not at all, and nothing sent without one. */
export function cityChecks({ fixtures, create, created, lab }: Bench): Check[] {
  const { pages } = fixtures.cities;
  return [
    check("cities: every page of the live list is read", async () => {
      const one = lab(pages);
      const { entries, outcome } = await one.client.cities();
      assert.equal(outcome, undefined);
      assert.equal(one.own().length, pages.length);
      assert.ok(entries.length >= pages.length);
    }),
    check("cities: a list that cannot be read whole is no list", async () => {
      assert.equal((await lab([DOWN]).client.cities()).outcome, "unavailable");
    }),
    check("cities: an answer that is no list is no list", async () => {
      for (const body of [{}, { message: "x" }, "<html>"])
        assert.ok((await lab([{ status: 200, body }]).client.cities()).outcome, JSON.stringify(body));
    }),
    check("cities: nothing is sent before a list is there", async () => {
      const cities = () => Promise.reject(new Error("no list yet"));
      const one = lab([created], undefined, { cities });
      assert.equal((await create(one)).outcome, "unavailable");
      assert.equal(one.calls.length, 0);
    }),
    check("cities: without the shop's list the live one is loaded once for many", async () => {
      const one = lab(pages, undefined, { cities: undefined });
      await Promise.all(
        [1, 2, 3].map((n) => one.client.create([{ ...fixtures.request, reference: `A${n}` }])),
      );
      const [call] = one.own();
      const path = new URL(call?.url ?? "").pathname;
      assert.equal(one.own().filter(({ url }) => new URL(url).pathname === path).length, pages.length);
    }),
  ];
}
