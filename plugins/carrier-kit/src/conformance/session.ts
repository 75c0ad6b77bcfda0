import assert from "node:assert/strict";
import { type Bench, check } from "./bench";
import { first } from "./expect";
import type { Check, FixtureAnswer } from "./fixtures";

const REFUSED = { status: 401, body: { message: "unauthenticated" } };
const TO_LOGIN = { status: 302, headers: { location: "/login" }, body: "" };

function renewalChecks({ created, create, lab }: Bench, lifetimeMs: number): Check[] {
  return [
    check("session: a refused session is renewed once and the call repeated once", async () => {
      const one = lab([REFUSED, created]);
      assert.equal((await create(one)).outcome, "created");
      assert.deepEqual([one.logins(), one.own().length], [2, 2]);
    }),
    check("session: a redirect to the login is an ended session", async () => {
      const one = lab([TO_LOGIN, created]);
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
    check("session: a login whose answer is lost leaves the parcel surely unmade", async () => {
      for (const fault of ["cut", "timeout"] as const) {
        const one = lab([created], [{ fault }]);
        assert.equal((await create(one)).outcome, "unavailable");
        assert.equal(one.own().length, 0);
      }
    }),
    check("session: many calls at once share one login", async () => {
      const one = lab([first(fixtures.replays.track, "track fixture").answer ?? {}]);
      await Promise.all(Array.from({ length: 8 }, (_, n) => one.client.track([`ABC${n}`])));
      assert.equal(one.logins(), 1);
    }),
    check("session: a login that fails once is tried again", async () => {
      const one = lab([created], [{ status: 500, body: {} }, fixtures.login?.ok ?? {}]);
      assert.equal((await create(one)).outcome, "created");
      assert.deepEqual([one.logins(), one.own().length], [2, 1]);
    }),
  ];
}

/** Without a login, each call carries its keys and stands alone. */
function openChecks({ created, create, lab }: Bench): Check[] {
  return [
    check("session: there is none, so nothing goes out beside the call itself", async () => {
      const one = lab([created]);
      await create(one);
      await create(one);
      assert.equal(one.calls.length, 2);
    }),
    check("session: there is none, so a 401 is not tried again", async () => {
      const one = lab([REFUSED, created]);
      assert.equal((await create(one)).outcome, "unauthorized");
      assert.equal(one.calls.length, 1);
    }),
  ];
}

/** Checks of the keys: one login for all calls, once more when it has ended, then no further; or none at all. */
export function sessionChecks(bench: Bench): Check[] {
  const { session } = bench.carrier;
  const { login } = bench.fixtures;
  if (!session) return openChecks(bench);
  assert.ok(login, "a carrier with a session has login fixtures");
  return [...renewalChecks(bench, session.lifetimeMs), ...loginChecks(bench, login.refused)];
}
