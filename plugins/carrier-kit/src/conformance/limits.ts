import assert from "node:assert/strict";
import type { BudgetStore } from "../transport/budget";
import { type Bench, check } from "./bench";
import type { Check } from "./fixtures";
import type { Script } from "./lab";

const BUSY: Script = { status: 429, headers: { "retry-after": "20" }, body: {} };
const DOWN: Script = { status: 502, body: {} };
const FAILURES = 3;
const SHORT = { failures: FAILURES, openMs: 15_000 };

function budgetChecks({ carrier, fixtures, lab, created, create, request }: Bench): Check[] {
  const settings = carrier.settings.parse(fixtures.settings);
  const limit = settings.ok ? carrier.limit?.(settings.values) : undefined;
  const closed: BudgetStore = {
    take: () => Promise.resolve({ ok: false, retryAfterMs: 7000 }),
    pause: () => Promise.resolve(),
  };
  return [
    check("limits: a 429 says how long to wait, and holds all calls back until then", async () => {
      const one = lab([BUSY, created]);
      assert.equal((await create(one)).retry_after_ms, 20_000);
      assert.equal((await create(one)).outcome, "unavailable");
      assert.equal(one.own().length, 1);
      one.pass(20_001);
      assert.equal((await create(one)).outcome, "created");
    }),
    check(
      "limits: a budget that is used up elsewhere is obeyed, and the parcel surely not made",
      async () => {
        const one = lab([created], undefined, { budgetStore: closed });
        const { outcome, retry_after_ms } = await create(one);
        assert.deepEqual([outcome, retry_after_ms], ["unavailable", 7000]);
        assert.equal(one.calls.length, 0);
      },
    ),
    check("limits: polls leave the documented number's last third to creates", async () => {
      const one = lab([created]);
      const polls = limit?.calls ?? 40;
      for (let n = 0; n < polls; n += 1) await one.client.track([`ABC${n}`]);
      const sent = one.calls.length;
      // Without a documented limit no poll is held back.
      assert.ok(limit ? sent <= limit.calls * 0.7 : sent >= polls);
      await create(one, { reference: `${request.reference}-3` });
      assert.equal(one.calls.length, sent + 1);
    }),
  ];
}

function breakerChecks({ lab, created, create }: Bench): Check[] {
  const failing = async (...then: Script[]) => {
    const one = lab([...Array.from({ length: FAILURES }, () => DOWN), ...then], undefined, {
      breaker: SHORT,
    });
    for (let n = 0; n < FAILURES; n += 1) await create(one);
    return one;
  };
  return [
    check("circuit: a carrier that keeps failing is left alone, and the parcel surely not made", async () => {
      const one = await failing(created);
      assert.equal((await create(one)).outcome, "unavailable");
      assert.equal(one.own().length, FAILURES);
    }),
    check("circuit: after a while one call tries, and a good answer opens the way again", async () => {
      const one = await failing(created);
      one.pass(SHORT.openMs + 1);
      assert.equal((await create(one)).outcome, "created");
      assert.equal((await create(one)).outcome, "created");
    }),
    check("circuit: a trial that fails keeps it closed to all others", async () => {
      const one = await failing(DOWN, created);
      one.pass(SHORT.openMs + 1);
      await create(one);
      await create(one);
      assert.equal(one.own().length, FAILURES + 1);
    }),
    check("time-out: a create that could not go out in its time does not go out late", async () => {
      const late = lab([created], undefined, {
        cities: async () => {
          late.pass(60_000);
          return late.client.carrier.cities.bundled;
        },
      });
      assert.equal((await create(late)).outcome, "unavailable");
      assert.equal(late.own().length, 0);
    }),
  ];
}

/** Checks of what spares the carrier: its limit, a pause it asks for, a break when it fails. */
export function limitChecks(bench: Bench): Check[] {
  return [...budgetChecks(bench), ...breakerChecks(bench)];
}
