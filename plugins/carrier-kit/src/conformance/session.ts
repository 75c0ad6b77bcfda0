import assert from "node:assert/strict";
import { type Bench, check } from "./bench";
import { first } from "./expect";
import type { Check, FixtureAnswer } from "./fixtures";

const REFUSED = { status: 401, body: { message: "unauthenticated" } };

function renewalChecks({ created, create, lab }: Bench, lifetimeMs: number): Check[] {
  return [
    check("session: a refused session is renewed once and the call repeated once", async () => {
      const one = lab([REFUSED, created]);
      assert.equal((await create(one)).outcome, "created");
      assert.deepEqual([one.logins(), one.own().length], [2, 2]);
    }),
    check("session: refused again after a new login is unauthorized, with no third try", async () => {
      const one = lab([REFUSED]);
      assert.equal((await create(one)).outcome, "unauthorized");
      assert.deepEqual([one.logins(), one.own().length], [2, 2]);
    }),
    check("session: after its lifetime a new login comes before the call", async () => {
      const one = lab([created]);
      await create(one);
      one.pass(lifetimeMs + 1);
      await create(one);
      assert.equal(one.logins(), 2);
    }),
  ];
}

function loginChecks({ created, create, lab, fixtures }: Bench, refused: FixtureAnswer): Check[] {
  return [
    check("session: wrong keys are unauthorized and nothing else is sent", async () => {
      const one = lab([created], [refused]);
      assert.equal((await create(one)).outcome, "unauthorized");
      assert.deepEqual([one.logins(), one.own().length], [1, 0]);
    }),
    check("session: a login that fails leaves the parcel surely unmade", async () => {
      for (const fault of ["cut", "timeout"] as const) {
        const one = lab([created], [{ fault }]);
        assert.equal((await create(one)).outcome, "unavailable");
        assert.equal(one.own().length, 0);
      }
    }),
    check("session: many calls at once share one login", async () => {
      const one = lab([first(fixtures.replays.track, "track fixture").answer ?? {}]);
      await Promise.all(Array.from({ length: 8 }, () => one.client.track(["ABC123"])));
      assert.equal(one.logins(), 1);
    }),
  ];
}

/** Checks of carriers that log in: one login for all, once more when it has ended, then no further. */
export function sessionChecks(bench: Bench): Check[] {
  const { session } = bench.carrier;
  const { login } = bench.fixtures;
  if (!session || !login) return [];
  return [...renewalChecks(bench, session.lifetimeMs), ...loginChecks(bench, login.refused)];
}
