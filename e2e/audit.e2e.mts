// The audit log: what is recorded, that it stays as it is, and that whoever changes it is found (issue 4, must hold 8).
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { after, before, describe, it } from "node:test";
import { inRoot } from "../scripts/lib/paths.mts";
import { setting } from "./lib/context.mts";
import { closeDesk, type Desk, openDesk, order, stateOf } from "./lib/desk.mts";
import { eventually } from "./lib/eventually.mts";
import { call, must } from "./lib/http.mts";
import { giveRole, newKey, newMember, setDisabled } from "./lib/members.mts";

interface Line {
  id: string;
  seq: string | null;
  actor: string;
  action: string;
  subject_type: string | null;
  subject_id: string | null;
  outcome: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  detail: Record<string, unknown> | null;
  address: string | null;
  request_id: string | null;
}

let desk: Desk;
before(async () => {
  desk = await openDesk("audit");
});
after(() => closeDesk(desk));

const lines = (query: Record<string, string>): Promise<Line[]> =>
  must(
    desk.admin.call<{ records: Line[] }>(`/admin/ops/audit?${new URLSearchParams(query)}`),
    "the audit log",
  ).then(({ records }) => records);

const post = <T,>(path: string, json: unknown): Promise<T> => must(desk.admin.call<T>(path, { json }), path);

describe("on record", () => {
  it("is a product from its creation to its end, each price change with before and after", async () => {
    const title = `Audit ${Date.now()}`;
    const variant = {
      title: "S",
      sku: title,
      prices: [{ currency_code: "mad", amount: 100 }],
      options: { Taille: "S" },
    };
    const { product } = await post<{ product: { id: string; variants: { id: string }[] } }>(
      "/admin/products",
      {
        title,
        options: [{ title: "Taille", values: ["S"] }],
        variants: [variant],
      },
    );
    const path = `/admin/products/${product.id}/variants/${product.variants[0]?.id}`;
    await post(path, { prices: [{ currency_code: "mad", amount: 149.5 }] });
    await must(desk.admin.call(`/admin/products/${product.id}`, { method: "DELETE" }), "delete");

    const [removed, priced, created] = await lines({ subject_id: product.id });
    assert.equal(created?.action, "POST /admin/products");
    assert.equal(created?.after?.title, title);
    assert.equal(created?.after?.[`price ${title} mad`], 100);
    assert.deepEqual(
      [priced?.before, priced?.after],
      [{ [`price ${title} mad`]: 100 }, { [`price ${title} mad`]: 149.5 }],
    );
    assert.match(priced?.actor ?? "", /^staff:user_/);
    assert.ok(priced?.request_id);
    assert.ok(priced?.address);
    assert.equal(removed?.before?.title, title);
    assert.equal(removed?.after, null);
  });

  it("are changes of settings", async () => {
    const restore = await desk.admin.settings({ duplicate_minutes: 41 });
    await restore();
    const [back, there] = await lines({ action: "POST /admin/ops/settings", subject_id: "orders" });
    // The first change writes the defaults down too.
    assert.equal(there?.after?.duplicate_minutes, 41);
    assert.deepEqual(back?.before, { duplicate_minutes: 41 });
  });

  it("are sign-ins and failed ones, without the password", async () => {
    const { email } = desk.context.info.admin;
    const password = `planted-${Date.now()}`;
    await call(`${desk.context.info.backend}/auth/user/emailpass`, { json: { email, password } });
    const [failed] = await lines({ action: "sign_in.failed", subject_id: email });
    assert.deepEqual([failed?.outcome, failed?.actor], ["refused", "stranger"]);
    const member = await newMember(desk.context, desk.sql, desk.admin, "support");
    const [done] = await lines({ action: "sign_in", actor: `staff:${member.id}` });
    assert.equal(done?.outcome, "done");
    assert.match(done?.subject_id ?? "", /^support-.+@souk\.example$/);
    assert.ok(done?.detail?.session && done.address);
    const found = await desk.sql.rows("SELECT 1 FROM audit_record r WHERE r::text LIKE '%' || $1 || '%'", [
      password,
    ]);
    assert.deepEqual(found, []);
  });

  it("is a refresh token that comes twice, with whose it is", async () => {
    const { id } = await newMember(desk.context, desk.sql, desk.admin, "support");
    const { email } = await desk.sql.one<{ email: string }>('SELECT email FROM "user" WHERE id = $1', [id]);
    const ask = <T,>(path: string, json: object) => call<T>(desk.context.info.backend + path, { json });
    const { password } = desk.context.info.admin;
    const { refresh_token } = await must(
      ask<{ refresh_token: string }>("/auth/staff/sign-in", { email, password }),
      "sign in",
    );
    const statuses = [1, 2].map(() => ask("/auth/staff/refresh", { refresh_token }));
    assert.deepEqual((await Promise.all(statuses)).map(({ status }) => status).sort(), [200, 401]);
    const [reused] = await lines({ action: "refresh.reused", actor: `staff:${id}` });
    assert.deepEqual([reused?.subject_type, reused?.outcome], ["session", "refused"]);
  });

  it("are roles, and who has them, before and after", async () => {
    const json = { name: `Audited ${Date.now()}`, permissions: ["orders.read"] };
    const { id: role } = await post<{ id: string }>("/admin/ops/roles", json);
    await post(`/admin/ops/roles/${role}`, { ...json, permissions: ["orders.read", "customers.read"] });
    const [widened, created] = await lines({ subject_id: role });
    assert.equal(created?.after?.name, json.name);
    assert.deepEqual(
      [widened?.before, widened?.after],
      [{ permissions: "orders.read" }, { permissions: "customers.read, orders.read" }],
    );

    const { id } = await newMember(desk.context, desk.sql, desk.admin, "operator");
    await giveRole(desk.admin, id, role);
    await setDisabled(desk.admin, id, true);
    await must(desk.admin.call(`/admin/users/${id}`, { method: "DELETE" }), "delete");
    const changes = (await lines({ subject_id: id })).map(({ before, after }) => [before, after]);
    const [removed, ...rest] = changes;
    assert.deepEqual([removed?.[0]?.role, removed?.[0]?.disabled, removed?.[1]], [json.name, true, null]);
    assert.deepEqual(rest.slice(0, 2), [
      [{ disabled: false }, { disabled: true }],
      [{ role: "Operator" }, { role: json.name }],
    ]);
  });

  it("are API keys from the first to the last, without the keys", async () => {
    const { id } = await newKey(desk.admin, "support");
    await post(`/admin/api-keys/${id}/revoke`, {});
    const [revoked, given, created] = await lines({ subject_id: id });
    assert.equal(created?.after?.type, "secret");
    assert.deepEqual([given?.before?.role, given?.after?.role], [null, "Support"]);
    assert.ok(revoked?.after?.revoked_at);
  });

  it("is every step of an order, with who made it", async () => {
    const { id } = await order(desk);
    await eventually("the parcel is booked", async () => (await stateOf(desk, id)) === "awaiting_pickup");
    assert.equal((await desk.admin.transition(id, "canceled")).status, 200);
    const steps = await lines({ subject_id: id, action: "order.transition" });
    assert.deepEqual(steps.map((line) => [line.before?.state ?? null, line.after?.state]).reverse(), [
      [null, "pending"],
      ["pending", "confirmed"],
      ["confirmed", "awaiting_pickup"],
      ["awaiting_pickup", "canceled"],
    ]);
    assert.match(steps[0]?.actor ?? "", /^staff:/);
  });

  it("comes as CSV too, and a wrong filter is named", async () => {
    const csv = await desk.admin.call("/admin/ops/audit/csv?action=order.transition");
    assert.equal(csv.status, 200);
    assert.match(csv.text, /^\uFEFF?seq,at,actor,/);
    assert.ok(csv.text.split("\r\n").length > 4);
    const [exported] = await lines({ action: "GET /admin/ops/audit/csv" });
    assert.equal(exported?.outcome, "done");
    const wrong = await desk.admin.call<{ details: { field: string }[] }>(
      "/admin/ops/audit?from=yesterday&outcome=x",
    );
    assert.equal(wrong.status, 400);
    assert.deepEqual(wrong.json.details.map(({ field }) => field).sort(), ["from", "outcome"]);
  });
});

describe("the chain", () => {
  interface Verdict {
    ok: boolean;
    problems: string[];
    checked: number;
  }

  function verify(): { code: number | null; verdict: Verdict } {
    const env = { ...process.env, ...desk.context.env, DATABASE_URL: setting(desk.context, "DATABASE_URL") };
    const args = [inRoot("scripts/audit.mts"), "verify"];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      env,
      encoding: "utf8",
      timeout: 60_000,
    });
    assert.ok(stdout, stderr);
    return { code: status, verdict: JSON.parse(stdout) as Verdict };
  }

  const sealed = () =>
    eventually("everything is sealed", async () => {
      const { n } = await desk.sql.one<{ n: number }>(
        "SELECT count(*)::int AS n FROM audit_record WHERE seq IS NULL",
      );
      return n === 0;
    });

  /** Runs SQL as somebody who owns the database and has switched the guard off. */
  async function behindTheGuard(text: string, values: unknown[] = []): Promise<void> {
    await desk.sql.rows("ALTER TABLE audit_record DISABLE TRIGGER USER");
    try {
      await desk.sql.rows(text, values);
    } finally {
      await desk.sql.rows("ALTER TABLE audit_record ENABLE TRIGGER USER");
    }
  }

  it("refuses changes, removals and emptying", async () => {
    for (const text of [
      "UPDATE audit_record SET actor = 'nobody'",
      "DELETE FROM audit_record",
      "TRUNCATE audit_record",
      "UPDATE audit_record SET seq = NULL, mac = NULL",
    ])
      await assert.rejects(desk.sql.rows(text), /append-only/, text);
  });

  it("is whole, and its end stands outside the database", async () => {
    await sealed();
    const { code, verdict } = verify();
    assert.deepEqual(verdict.problems, []);
    assert.equal(code, 0);
    assert.ok(verdict.checked > 10);
    assert.equal(setting(desk.context, "SOUK_DATA_DIR"), desk.context.dataDir);
  });

  it("shows a changed record", async () => {
    await sealed();
    const one = await desk.sql.one<{ seq: string; actor: string }>(
      "SELECT seq, actor FROM audit_record WHERE seq = 3",
    );
    await behindTheGuard("UPDATE audit_record SET actor = 'staff:somebody-else' WHERE seq = 3");
    const { code, verdict } = verify();
    await behindTheGuard("UPDATE audit_record SET actor = $1 WHERE seq = 3", [one.actor]);
    assert.equal(code, 1);
    assert.deepEqual(verdict.problems, ["record 3 was changed"]);
    assert.equal(verify().code, 0);
  });

  it("shows a removed record and a cut-off end", async () => {
    await sealed();
    const { seq } = await desk.sql.one<{ seq: string }>("SELECT max(seq) AS seq FROM audit_record");
    const last = Number(seq);
    for (const [from, until, problem] of [
      [4, 5, /records 4 to 5 are missing/],
      [last - 1, last, /are missing at the end/],
    ] as const) {
      await desk.sql.rows("DROP TABLE IF EXISTS audit_kept");
      await desk.sql.rows(
        `CREATE TABLE audit_kept AS SELECT * FROM audit_record WHERE seq BETWEEN ${from} AND ${until}`,
      );
      await behindTheGuard("DELETE FROM audit_record WHERE seq BETWEEN $1 AND $2", [from, until]);
      const { code, verdict } = verify();
      await desk.sql.rows("INSERT INTO audit_record OVERRIDING SYSTEM VALUE SELECT * FROM audit_kept");
      await desk.sql.rows("DROP TABLE audit_kept");
      assert.equal(code, 1);
      assert.match(verdict.problems.join("; "), problem);
    }
    assert.equal(verify().code, 0);
  });
});
