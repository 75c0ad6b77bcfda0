// Sessions of staff: short, of a fixed length, and over for cookie, token and refresh alike when they are ended.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { must } from "./lib/http.mts";
import { giveRole, setDisabled } from "./lib/members.mts";
import {
  forge,
  newPerson,
  openStaffRoom,
  type Pair,
  type Person,
  type Reply,
  resetToken,
  type StaffRoom,
  Visitor,
} from "./lib/staff.mts";

let desk: StaffRoom;
let person: Person;
before(async () => {
  desk = await openStaffRoom();
  person = await newPerson(desk.admin, "salma");
});
after(() => desk.sql.close());

const visitor = (address?: string) => new Visitor(desk.context.info.backend, address);
const claims = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));

/** All three holds of one person on the shop, each proven to work. */
async function threeHolds(who: Person) {
  const browser = visitor();
  await browser.signInByCookie(who);
  const program = visitor();
  const { json: pair } = await program.signIn(who);
  assert.deepEqual([await browser.isIn(), await program.isIn(pair.token)], [true, true]);
  return { browser, program, pair };
}

type Holds = Awaited<ReturnType<typeof threeHolds>>;

async function allOut({ browser, program, pair }: Holds): Promise<void> {
  const refreshed = await refresh(program, pair.refresh_token);
  const inside = { cookie: await browser.isIn(), token: await program.isIn(pair.token) };
  assert.deepEqual({ ...inside, refresh: refreshed.status }, { cookie: false, token: false, refresh: 401 });
}

const refresh = (who: Visitor, refresh_token: string): Promise<Reply<Pair>> =>
  who.ask<Pair>("/auth/staff/refresh", { json: { refresh_token } });
const end = (which: Record<string, unknown>) =>
  must(desk.admin.call<{ ended: number }>("/admin/ops/sessions/end", { json: which }), "end");

interface Listed {
  id: string;
  user: { id: string; email: string };
  how: string;
  device: string;
  address: string;
  current: boolean;
}
const sessionsOf = async (id: string): Promise<Listed[]> =>
  (await must(desk.admin.call<{ sessions: Listed[] }>(`/admin/ops/sessions?user_id=${id}`), "list")).sessions;

describe("a session of staff", () => {
  it("is a short token with a record, and a cookie of the same record", async () => {
    const browser = visitor("127.0.0.3");
    const token = await browser.signInByCookie(person);
    const { iat, exp, sid } = claims(token) as { iat: number; exp: number; sid: string };
    assert.ok(exp - iat <= 600, `the token lives ${exp - iat} s`);
    const mine = (await sessionsOf(person.id)).filter(({ id }) => id === sid);
    assert.deepEqual(
      mine.map(({ how, address, user }) => ({ how, address, email: user.email })),
      [{ how: "cookie", address: "127.0.0.3", email: person.email }],
    );
    await browser.ask("/auth/session", { method: "DELETE" });
    assert.equal(await visitor().isIn(token), false, "signing the browser out ends its token too");
  });

  it("cannot be made by a token without a record, however well signed", async () => {
    const iat = Math.floor(Date.now() / 1000);
    const base = {
      actor_id: person.id,
      actor_type: "user",
      auth_identity_id: "authid_x",
      app_metadata: { user_id: person.id },
      iat,
      exp: iat + 86_400,
    };
    for (const payload of [base, { ...base, sid: "sess_0000000000000000" }]) {
      const token = forge(desk.context, payload);
      for (const [path, json] of [["/admin/users/me"], ["/api/shipping/quote", { city: "Rabat" }]] as const)
        assert.equal((await visitor().ask(path, { token, json })).status, 401, path);
      const cookie = await visitor().ask("/auth/session", { method: "POST", token });
      assert.equal(cookie.status, 401);
    }
  });

  it("is not prolonged by Medusa's own refresh", async () => {
    const { json: pair } = await visitor().signIn(person);
    const again = await visitor().ask("/auth/token/refresh", { method: "POST", token: pair.token });
    assert.equal(again.status, 401);
  });

  it("gets a new cookie at each sign-in, so that none can be planted", async () => {
    const browser = visitor();
    await browser.signInByCookie(person);
    const first = browser.cookies.get("connect.sid");
    await browser.signInByCookie(person);
    assert.ok(first);
    assert.notEqual(browser.cookies.get("connect.sid"), first);
  });
});

describe("a refresh token", () => {
  it("is exchanged once; the second time ends its whole family", async () => {
    const program = visitor();
    const { json: first } = await program.signIn(person);
    const second = await refresh(program, first.refresh_token);
    assert.equal(second.status, 200);
    assert.equal(await program.isIn(second.json.token), true);
    assert.equal((await refresh(program, first.refresh_token)).status, 401);
    assert.equal((await refresh(program, second.json.refresh_token)).status, 401);
    assert.deepEqual(
      [await program.isIn(first.token), await program.isIn(second.json.token)],
      [false, false],
    );
  });

  it("exchanged twice at the same moment is a reuse", async () => {
    const program = visitor();
    const { json: pair } = await program.signIn(person);
    const both = await Promise.all([1, 2].map(() => refresh(program, pair.refresh_token)));
    assert.deepEqual(both.map(({ status }) => status).sort(), [200, 401]);
    assert.equal(await program.isIn(pair.token), false);
  });

  it("is kept as a hash only", async () => {
    const { json: pair } = await visitor().signIn(person);
    const { found } = await desk.sql.one<{ found: number }>(
      "SELECT count(*)::int AS found FROM staff_refresh_token t WHERE t::text LIKE '%' || $1 || '%'",
      [pair.refresh_token],
    );
    assert.equal(found, 0);
  });
});

describe("time", () => {
  /** Lets a session be that much older than it is. */
  const age = (id: string, minutes: number) =>
    desk.sql.rows(
      `UPDATE staff_session SET created_at = created_at - make_interval(mins => $2),
              expires_at = expires_at - make_interval(mins => $2) WHERE id = $1`,
      [id, minutes],
    );

  it("ends a session one hour after sign-in even when it is in constant use", async () => {
    const { browser, program, pair } = await threeHolds(person);
    const { created, expires } = await desk.sql.one<{ created: Date; expires: Date }>(
      "SELECT created_at AS created, expires_at AS expires FROM staff_session WHERE id = $1",
      [pair.session.id],
    );
    assert.equal(expires.getTime() - created.getTime(), 3_600_000);
    const ids = (await sessionsOf(person.id)).map(({ id }) => id);
    let { refresh_token, token } = pair;
    for (let minute = 0; minute < 59; minute += 5) {
      assert.deepEqual([await browser.isIn(), await program.isIn(token)], [true, true], `minute ${minute}`);
      const next = await refresh(program, refresh_token);
      assert.equal(next.status, 200, `minute ${minute}`);
      ({ refresh_token, token } = next.json);
      for (const id of ids) await age(id, minute < 55 ? 5 : 4);
    }
    assert.equal(await program.isIn(token), true, "59 minutes old");
    for (const id of ids) await age(id, 1);
    await allOut({ browser, program, pair: { ...pair, refresh_token, token } });
  });

  it("ends a session that nobody uses for the idle limit", async () => {
    const holds = await threeHolds(person);
    await desk.sql.rows(
      "UPDATE staff_session SET last_used_at = last_used_at - make_interval(secs => idle_seconds) WHERE user_id = $1",
      [person.id],
    );
    await allOut(holds);
  });

  it("writes the last use at most once a minute", async () => {
    const program = visitor();
    const { json: pair } = await program.signIn(person);
    const lastUse = () =>
      desk.sql.one("SELECT last_used_at::text AS at FROM staff_session WHERE id = $1", [pair.session.id]);
    const first = await lastUse();
    for (let i = 0; i < 5; i += 1) await program.isIn(pair.token);
    assert.deepEqual(await lastUse(), first);
  });
});

describe("signing out by force, on the very next request of cookie, token and refresh", () => {
  it("this one, and no other", async () => {
    const { browser, program, pair } = await threeHolds(person);
    await end({ session_id: pair.session.id });
    assert.equal(await program.isIn(pair.token), false);
    assert.equal((await refresh(program, pair.refresh_token)).status, 401);
    assert.equal(await browser.isIn(), true);
    const { json } = await browser.ask<{ user: { id: string } }>("/admin/users/me");
    assert.equal(json.user?.id ?? person.id, person.id);
    const cookie = (await sessionsOf(person.id)).find(({ how }) => how === "cookie");
    await end({ session_id: cookie?.id });
    assert.equal(await browser.isIn(), false);
  });

  it("this person, and nobody else", async () => {
    const holds = await threeHolds(person);
    const other = await threeHolds(await newPerson(desk.admin, "yassine"));
    await end({ user_id: person.id });
    await allOut(holds);
    assert.deepEqual([await other.browser.isIn(), await other.program.isIn(other.pair.token)], [true, true]);
  });

  it("everyone", async () => {
    const holds = await threeHolds(person);
    const mine = visitor();
    const { json: own } = await mine.signIn(desk.context.info.admin);
    await end({ everyone: true });
    await allOut(holds);
    assert.equal(await mine.isIn(own.token), false);
  });

  it("a person whose account is deleted", async () => {
    const leaver = await newPerson(desk.admin, "leaver");
    const holds = await threeHolds(leaver);
    await must(desk.admin.call(`/admin/users/${leaver.id}`, { method: "DELETE" }), "delete");
    await allOut(holds);
    assert.equal((await visitor().signIn(leaver)).status, 401);
  });

  it("a person whose role is changed; the new one holds from the next sign-in", async () => {
    const mover = await newPerson(desk.admin, "mover");
    const holds = await threeHolds(mover);
    await giveRole(desk.admin, mover.id, "support");
    await allOut(holds);
    const again = visitor();
    const { json } = await again.signIn(mover);
    assert.equal((await again.ask("/admin/orders", { token: json.token })).status, 200);
    assert.equal((await again.ask("/admin/products", { token: json.token })).status, 403);
  });

  it("a person who is disabled, who cannot come back either", async () => {
    const banned = await newPerson(desk.admin, "banned");
    const holds = await threeHolds(banned);
    await setDisabled(desk.admin, banned.id, true);
    await allOut(holds);
    assert.equal((await visitor().signIn(banned)).status, 401);
    await setDisabled(desk.admin, banned.id, false);
    assert.equal((await visitor().signIn(banned)).status, 200);
  });

  it("a person who must choose a new password", async () => {
    const holds = await threeHolds(person);
    const forced = `/admin/ops/staff/${person.id}/new-password`;
    assert.equal((await desk.admin.call(forced, { method: "POST" })).status, 202);
    await allOut(holds);
    assert.equal((await visitor().signIn(person)).status, 401);
    const token = await resetToken(desk, person.email, "user");
    await visitor().ask("/auth/user/emailpass/update", { token, json: { password: person.password } });
  });

  it("a person whose password is changed, by whatever route", async () => {
    for (const actor of ["user", "customer"]) {
      const holds = await threeHolds(person);
      const reset = await resetToken(desk, person.email, actor);
      const changed = await visitor().ask(`/auth/${actor}/emailpass/update`, {
        token: reset,
        json: { password: person.password },
      });
      assert.equal(changed.status, 200, JSON.stringify(changed.json));
      await allOut(holds);
    }
  });

  it("is refused for what is no choice", async () => {
    for (const json of [{}, { everyone: false }, { session_id: "" }, { everyone: true, user_id: person.id }])
      assert.equal((await desk.admin.call("/admin/ops/sessions/end", { json })).status, 400);
  });
});
