import assert from "node:assert/strict";
import type { Carrier } from "../carrier";
import { first } from "./expect";
import type { CarrierFixtures, Check } from "./fixtures";
import { openLab } from "./lab";

const REFUSED = { status: 401, body: { message: "unauthenticated" } };

/** Checks of carriers that log in: one login for all, once more when it has ended, then no further. */
export function sessionChecks(carrier: Carrier, fixtures: CarrierFixtures): Check[] {
  const { login, request } = fixtures;
  if (!carrier.session || !login) return [];
  const ok = first(fixtures.replays.create, "create fixture").answer ?? {};
  const lifetime = carrier.session.lifetimeMs;
  const found = first(fixtures.replays.track, "track fixture");
  return [
    {
      name: "session: a refused session is renewed once and the call repeated once",
      run: async () => {
        const lab = openLab(carrier, fixtures, { own: [REFUSED, ok] });
        assert.equal(first(await lab.client.create([request]), "result").outcome, "created");
        assert.deepEqual([lab.logins(), lab.own().length], [2, 2]);
      },
    },
    {
      name: "session: refused again after a new login is unauthorized, with no third try",
      run: async () => {
        const lab = openLab(carrier, fixtures, { own: [REFUSED] });
        assert.equal(first(await lab.client.create([request]), "result").outcome, "unauthorized");
        assert.deepEqual([lab.logins(), lab.own().length], [2, 2]);
      },
    },
    {
      name: "session: wrong keys are unauthorized and nothing else is sent",
      run: async () => {
        const lab = openLab(carrier, fixtures, { own: [ok], logins: [login.refused] });
        assert.equal(first(await lab.client.create([request]), "result").outcome, "unauthorized");
        assert.deepEqual([lab.logins(), lab.own().length], [1, 0]);
      },
    },
    {
      name: "session: a login that fails leaves the parcel surely unmade",
      run: async () => {
        for (const fault of ["cut", "timeout"] as const) {
          const lab = openLab(carrier, fixtures, { own: [ok], logins: [{ fault }] });
          assert.equal(first(await lab.client.create([request]), "result").outcome, "unavailable");
          assert.equal(lab.own().length, 0);
        }
      },
    },
    {
      name: "session: many calls at once share one login",
      run: async () => {
        const lab = openLab(carrier, fixtures, { own: [found.answer ?? {}] });
        await Promise.all(Array.from({ length: 8 }, () => lab.client.track(["ABC123"])));
        assert.equal(lab.logins(), 1);
      },
    },
    {
      name: "session: after its lifetime a new login comes before the call",
      run: async () => {
        const lab = openLab(carrier, fixtures, { own: [ok] });
        await lab.client.create([request]);
        lab.pass(lifetime + 1);
        await lab.client.create([request]);
        assert.equal(lab.logins(), 2);
      },
    },
  ];
}
