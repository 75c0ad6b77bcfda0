import assert from "node:assert/strict";
import { member } from "../text/json";
import { type Bench, check } from "./bench";
import { first } from "./expect";
import type { Check, ReplayFixture } from "./fixtures";
import type { Script } from "./lab";

const FAILING: readonly (readonly [string, Script])[] = [
  ["a server error", { status: 500, body: {} }],
  ["HTML in place of JSON", { status: 200, body: "<html></html>" }],
  ["an empty body", { status: 200, body: "" }],
  ["a cut connection", { fault: "cut" }],
  ["a carrier too slow to answer in time", { fault: "timeout" }],
];
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

const asked = ({ input }: ReplayFixture): string[] => {
  const numbers = member(input, "tracking_numbers");
  return Array.isArray(numbers) ? numbers.map(String) : [];
};

function failureChecks({ lab }: Bench, parcel: ReplayFixture): Check[] {
  const numbers = asked(parcel);
  return [
    ...FAILING.map(([name, script]) =>
      check(`track: ${name} is read again, and then answers`, async () => {
        const one = lab([script, parcel.answer ?? {}]);
        assert.equal((await one.client.track(numbers)).shipments.length, numbers.length);
        assert.equal(one.own().length, 2);
      }),
    ),
    check("track: a carrier that keeps failing leaves every state as it was", async () => {
      for (const [name, script] of FAILING) {
        const { shipments, outcome, failed } = await lab([script]).client.track(numbers);
        assert.deepEqual([shipments, outcome, failed], [[], "unavailable", numbers], name);
      }
    }),
    check("track: keys refused for one parcel are not tried for the next", async () => {
      const one = lab([{ status: 401, body: {} }]);
      const many = Array.from({ length: 120 }, (_, n) => `ABC${n}`);
      assert.equal((await one.client.track(many)).outcome, "unauthorized");
      assert.ok(one.own().length <= 4, `${one.own().length} calls`);
    }),
  ];
}

function wordChecks({ lab, fixtures, replayWhere, carrier }: Bench): Check[] {
  const read = async (fixture: ReplayFixture) => {
    const { shipments } = await lab([fixture.answer ?? {}]).client.track(asked(fixture));
    return first(shipments, "shipment");
  };
  const isUnknown = (fixture: ReplayFixture) => {
    const [shipment] = Array.isArray(fixture.expect.shipments) ? fixture.expect.shipments : [];
    const word = member(shipment, "raw_status");
    const said = typeof word === "string" && !carrier.statuses.read(word).known;
    return said && member(shipment, "status") === null && member(shipment, "found") !== false;
  };
  const word = fixtures.replays.track.find(isUnknown);
  const nobody = replayWhere("track", { found: false });
  return [
    ...(word
      ? [
          check("track: an unknown word is kept raw and changes nothing", async () => {
            const { found, status, raw_status } = await read(word);
            assert.deepEqual([found, status], [true, null]);
            assert.ok(raw_status);
          }),
        ]
      : []),
    ...(nobody
      ? [
          check(
            "track: a parcel the carrier does not know is not found, and that is no failure",
            async () => {
              const { found, status, raw_status } = await read(nobody);
              assert.deepEqual([found, status, raw_status], [false, null, null]);
            },
          ),
        ]
      : []),
  ];
}

function manyChecks({ lab, fixtures, carrier }: Bench, parcel: ReplayFixture): Check[] {
  const { track, trackList } = carrier.operations;
  const [number = ""] = asked(parcel);
  const many = (count: number) => Array.from({ length: count }, (_, n) => `ABC${n}`);
  if ("size" in track)
    return [
      check("track: many parcels go in the carrier's batches, none left out", async () => {
        const one = lab([{ status: 404, body: {} }]);
        const { shipments, failed } = await one.client.track(many(track.size + 1));
        assert.equal(shipments.length + failed.length, track.size + 1);
        assert.equal(one.own().length, 2);
      }),
    ];
  if (!trackList)
    return [
      check("track: many parcels go one by one, none left out", async () => {
        const one = lab([{ status: 404, body: {} }]);
        const { shipments, failed } = await one.client.track(many(12));
        assert.equal(shipments.length + failed.length, 12);
        assert.equal(one.own().length, 12);
      }),
    ];
  return [
    check(
      "track: many parcels are read from the account's list, and only the others one by one",
      async () => {
        const pages = fixtures.trackList ?? [];
        const one = lab([...pages, { status: 404, body: {} }]);
        const { shipments } = await one.client.track([...many(11), number]);
        assert.ok(shipments.some((shipment) => shipment.tracking_number === number && shipment.found));
        assert.equal(one.own().length, pages.length + 11);
      },
    ),
  ];
}

/** Checks of tracking: only proven answers about the parcels that were asked. */
export function trackChecks(bench: Bench): Check[] {
  const { lab, fixtures } = bench;
  const parcel = first(fixtures.replays.track, "track fixture");
  const ok = parcel.answer ?? {};
  const numbers = asked(parcel);
  return [
    check("track: a parcel is found under the number that was asked", async () => {
      const { shipments } = await lab([ok]).client.track(numbers);
      assert.deepEqual(
        shipments.map((shipment) => [shipment.tracking_number, shipment.found]),
        numbers.map((number) => [number, true]),
      );
    }),
    check("track: another parcel's answer says nothing about ours", async () => {
      const { shipments } = await lab([ok]).client.track(["ZZ99XX0000"]);
      assert.ok(shipments.every((shipment) => !shipment.found && shipment.status === null));
    }),
    check("track: what cannot be a tracking number is never put into an address", async () => {
      const one = lab([ok]);
      const { shipments } = await one.client.track(["..", "", "a/b", "x y"]);
      assert.equal(one.calls.length, 0);
      assert.ok(shipments.every((shipment) => !shipment.found));
    }),
    check("track: a number that is asked twice is answered once", async () => {
      const { shipments } = await lab([ok]).client.track([...numbers, ...numbers]);
      assert.equal(shipments.length, numbers.length);
    }),
    check("track: times are instants in UTC, or none", async () => {
      for (const fixture of fixtures.replays.track) {
        const { shipments } = await lab([fixture.answer ?? {}]).client.track(asked(fixture));
        const times = shipments.flatMap(({ occurred_at, events }) => [
          occurred_at,
          ...events.map((event) => event.occurred_at),
        ]);
        for (const time of times) assert.ok(time === null || INSTANT.test(time), String(time));
      }
    }),
    ...wordChecks(bench),
    ...manyChecks(bench, parcel),
    ...failureChecks(bench, parcel),
  ];
}
