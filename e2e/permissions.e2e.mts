// Every route of the running server × every role × stranger × disabled (issue 4, must hold 1 and 2).
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Admin } from "./lib/admin.mts";
import { type Context, loadContext } from "./lib/context.mts";
import { call, must } from "./lib/http.mts";
import { type Cell, few, matrix, NO_HANDLER, pathOf, probe, type Reached } from "./lib/matrix.mts";
import { giveRole, type Member, newKey, newMember, setDisabled } from "./lib/members.mts";
import { Sql } from "./lib/sql.mts";

const AT_ONCE = 8;
const ROLES = [
  ["Super Admin", "super_admin"],
  ["Admin", "admin"],
  ["Operator", "operator"],
  ["Support", "support"],
] as const;

const cells = matrix();
const isBehindGate = ({ path }: Pick<Cell, "path">) => /^\/(admin|api)\//.test(path);
const gated = cells.filter((cell) => isBehindGate(cell) && cell.rule !== "public");
/** Medusa hashes an API key for every request, which takes as long as a password: some routes of every area stand for all. */
const sample = gated.filter((_, index) => index % 8 === 0);

let context: Context;
let sql: Sql;
let boss: Admin;
const bearer = (admin: Admin) => ({ authorization: `Bearer ${admin.token}` });

before(async () => {
  context = loadContext();
  sql = new Sql(context);
  boss = await Admin.signIn(context);
});
after(() => sql.close());

/** Tries every gated route and gives those whose answer is not as expected. */
async function wrong(
  headers: Record<string, string>,
  expected: (cell: Cell, reached: Reached) => boolean,
  among = gated,
): Promise<string[]> {
  const lines = await few(among, AT_ONCE, async (cell) => {
    const reached = await probe(context.info.backend, cell, headers);
    return expected(cell, reached)
      ? []
      : [`${cell.method} ${cell.path} (${cell.rule}): ${reached.status} ${reached.code}`];
  });
  return lines.flat();
}

const nameOf = ({ method, path }: Pick<Cell, "method" | "path">): string => `${method} ${path}`;
const refused = ({ status }: Reached) => status === 401 || status === 403;
const handled = ({ status, code }: Reached) => status !== 401 && status !== 403 && code !== "no_route";

describe("the table", () => {
  it("is of the routes that the server runs", async () => {
    type Answer = { routes: { method: string; path: string; rule: string | null }[] };
    const { routes } = await must(boss.call<Answer>("/admin/ops/permissions"), "routes");
    const ours = /^\/(admin|api|store|auth|hooks|cloud|webhooks)(\/|$)/;
    const running = routes.filter(({ path, rule }) => ours.test(path) && rule !== "closed");
    assert.ok(running.length > 400, `${running.length} routes`);
    const named = running.map((route) => ({ ...route, name: `${route.method} ${route.path}` }));
    const undeclared = named.filter(({ rule }) => rule === null).map(({ name }) => name);
    assert.deepEqual(
      undeclared.sort(),
      [...NO_HANDLER].sort(),
      "declare new ones in backend/src/access/permissions; one that is a middleware only goes into NO_HANDLER",
    );
    const declared = new Set(cells.map(({ method, path }) => `${method} ${path.replace(/:\w+/g, ":")}`));
    const missing = running.filter(
      ({ method, path, rule }) => rule && !declared.has(`${method} ${path.replace(/:\w+/g, ":")}`),
    );
    assert.deepEqual(missing, [], "docs/permissions.md is old: npm run permissions");
  });
});

/** The member who tried every route as this role. */
const triedBy = new Map<string, Member>();

/** What is on record of a member's requests, by method and route, or path where no handler was reached. */
async function recordedOf({ id }: Member): Promise<ReadonlySet<string>> {
  const rows = await sql.rows<{ action: string }>(
    "SELECT DISTINCT action FROM audit_record WHERE actor = $1",
    [`staff:${id}`],
  );
  return new Set(rows.map(({ action }) => action.replace(/:\w+/g, ":")));
}

const isRecorded = (recorded: ReadonlySet<string>, cell: Cell): boolean =>
  [cell.path.replace(/:\w+/g, ":"), pathOf(cell)].some((path) => recorded.has(`${cell.method} ${path}`));

describe(`each of ${gated.length} routes`, () => {
  for (const [name, id] of ROLES) {
    it(`is as the table says for ${name}`, async () => {
      const member = await newMember(context, sql, boss, id);
      triedBy.set(name, member);
      const lines = await wrong(bearer(member.admin), (cell, reached) =>
        cell.allowed.get(name) ? handled(reached) : refused(reached),
      );
      assert.deepEqual(lines, []);
    });
  }

  it("is refused for a stranger", async () => {
    assert.deepEqual(await wrong({}, (_, { status }) => status === 401), []);
  });

  it("is refused for a disabled Super Admin", async () => {
    const { id, admin } = await newMember(context, sql, boss, "super_admin");
    await setDisabled(boss, id, true);
    assert.deepEqual(await wrong(bearer(admin), (_, reached) => refused(reached)), []);
  });

  it("is refused for a user without a role", async () => {
    const { admin } = await newMember(context, sql, boss, null);
    assert.deepEqual(await wrong(bearer(admin), (_, reached) => refused(reached)), []);
  });

  it("is as the table says for an API key, by its role", async () => {
    const { header } = await newKey(boss, "operator");
    const expected = (cell: Cell, reached: Reached) =>
      cell.allowed.get("Operator") ? handled(reached) : refused(reached);
    assert.deepEqual(await wrong({ authorization: header }, expected, sample), []);
  });

  it("is refused for an API key without a role", async () => {
    const { header } = await newKey(boss, null);
    assert.deepEqual(await wrong({ authorization: header }, (_, reached) => refused(reached), sample), []);
  });
});

describe("the audit log", () => {
  it("has a record of every write of the matrix", async () => {
    const writes = gated.filter(({ method }) => method !== "GET");
    const recorded = await recordedOf(triedBy.get("Super Admin") as Member);
    assert.ok(writes.length > 200, `${writes.length} writes`);
    assert.deepEqual(writes.filter((cell) => !isRecorded(recorded, cell)).map(nameOf), []);
  });

  it("has a record of every refusal, reading included", async () => {
    const refusals = gated.filter(({ allowed }) => !allowed.get("Support"));
    const recorded = await recordedOf(triedBy.get("Support") as Member);
    assert.ok(refusals.length > 200, `${refusals.length} refusals`);
    assert.deepEqual(refusals.filter((cell) => !isRecorded(recorded, cell)).map(nameOf), []);
  });
});

describe("open routes", () => {
  const open = cells.filter(({ rule }) => rule === "public" || rule === "signed");
  it("reach their handlers with no role at all", async () => {
    const headers = { "x-publishable-api-key": context.info.publishable_key };
    const lines = await few(
      open.filter(({ path }) => !path.startsWith("/auth/")),
      AT_ONCE,
      async (cell) => {
        const { status, code } = await probe(context.info.backend, cell, headers);
        return status === 403 || ["no_route", "signed_out", "no_role"].includes(code)
          ? [`${cell.method} ${cell.path}: ${status} ${code}`]
          : [];
      },
    );
    assert.deepEqual(lines.flat(), []);
  });

  it("of the sign-in are there, and prove who asks in their own way", async () => {
    const doors = open.filter(({ path }) => path.startsWith("/auth/"));
    assert.ok(doors.length > 15, `${doors.length} routes`);
    const lines = await few(doors, AT_ONCE, async (cell) => {
      const { status, code } = await probe(context.info.backend, cell);
      return status === 404 || status >= 500 || code === "no_route" ? [`${nameOf(cell)}: ${status}`] : [];
    });
    assert.deepEqual(lines.flat(), []);
  });

  it("of shoppers are shut to staff", async () => {
    const headers = { ...bearer(boss), "x-publishable-api-key": context.info.publishable_key };
    const shoppers = cells.filter(({ rule }) => rule === "customer");
    assert.ok(shoppers.length > 5);
    for (const cell of shoppers)
      assert.equal((await probe(context.info.backend, cell, headers)).status, 401, cell.path);
  });

  it("are no others: what nobody declared, and what is shut, is not there", async () => {
    const paths = ["/admin/nothing", "/api/nothing", "/admin/rbac/roles", "/admin/index/sync"];
    for (const path of [...paths, "/admin/users/user_none/roles"])
      for (const method of ["GET", "POST"]) {
        const { status, code } = await probe(context.info.backend, { method, path }, bearer(boss));
        assert.deepEqual({ status, code }, { status: 404, code: "no_route" }, `${method} ${path}`);
      }
  });

  it("cannot be reached by another spelling of a refused path", async () => {
    const { admin } = await newMember(context, sql, boss, "support");
    for (const path of ["/ADMIN/Products", "/admin/products/", "//admin/products", "/admin/./products"]) {
      const { status } = await probe(context.info.backend, { method: "GET", path }, bearer(admin));
      assert.ok([401, 403, 404].includes(status), `${path}: ${status}`);
    }
    const head = await probe(
      context.info.backend,
      { method: "HEAD", path: "/admin/products" },
      bearer(admin),
    );
    assert.equal(head.status, 403);
  });
});

describe("a change of roles", () => {
  /** With the member's token as it is: `Admin.call` would sign in again. */
  const sees = async ({ admin }: Member, path: string) =>
    (await call(context.info.backend + path, { headers: bearer(admin) })).status;

  it("holds from the next request on", async () => {
    const member = await newMember(context, sql, boss, "operator");
    assert.equal(await sees(member, "/admin/products"), 200);
    await sql.rows("UPDATE access_user SET role_id = 'support' WHERE user_id = $1", [member.id]);
    assert.equal(await sees(member, "/admin/products"), 403);
    assert.equal(await sees(member, "/admin/orders"), 200);
    await setDisabled(boss, member.id, true);
    assert.equal(await sees(member, "/admin/orders"), 401);
  });

  it("deleting a user shuts them out at once", async () => {
    const member = await newMember(context, sql, boss, "admin");
    assert.equal(await sees(member, "/admin/products"), 200);
    await must(boss.call(`/admin/users/${member.id}`, { method: "DELETE" }), "delete");
    assert.equal(await sees(member, "/admin/products"), 401);
  });

  it("defines a role of the shop's own, in force for everybody who has it", async () => {
    const json = { name: `Packers ${Date.now()}`, permissions: ["orders.read", "shipments.status"] };
    const { id } = await must(boss.call<{ id: string }>("/admin/ops/roles", { json }), "new role");
    const member = await newMember(context, sql, boss, id);
    assert.equal(await sees(member, "/admin/orders"), 200);
    assert.equal(await sees(member, "/admin/customers"), 403);
    assert.equal(await sees(member, "/admin/orders?fields=*customer"), 403);
    await must(
      boss.call(`/admin/ops/roles/${id}`, { json: { ...json, permissions: ["customers.read"] } }),
      "change role",
    );
    assert.equal(await sees(member, "/admin/orders"), 403);
    assert.equal(await sees(member, "/admin/customers"), 200);
    const remove = () => boss.call<{ code: string }>(`/admin/ops/roles/${id}`, { method: "DELETE" });
    const inUse = await remove();
    assert.deepEqual([inUse.status, inUse.json.code], [409, "role_in_use"]);
    await giveRole(boss, member.id, null);
    assert.equal((await remove()).status, 200);
    assert.equal((await member.admin.call("/admin/customers")).status, 403);
  });

  it("is refused where it would give or take more than one has", async () => {
    const json = { name: `Heads ${Date.now()}`, permissions: ["roles.manage", "staff.write", "orders.read"] };
    const { id } = await must(boss.call<{ id: string }>("/admin/ops/roles", { json }), "new role");
    const head = await newMember(context, sql, boss, id);
    const superAdmin = await newMember(context, sql, boss, "super_admin");
    const tries: [path: string, method: string, json?: object][] = [
      [`/admin/ops/members/users/${head.id}`, "POST", { role_id: "super_admin" }],
      [`/admin/ops/members/users/${superAdmin.id}`, "POST", { disabled: true }],
      [`/admin/ops/roles/${id}`, "POST", { ...json, permissions: ["orders.read", "settings.write"] }],
      [`/admin/users/${superAdmin.id}`, "POST", { first_name: "Taken" }],
      [`/admin/users/${superAdmin.id}`, "DELETE"],
    ];
    for (const [path, method, body] of tries) {
      const answer = await head.admin.call<{ code: string }>(path, { method, json: body });
      assert.deepEqual([answer.status, answer.json.code], [403, "more_than_yours"], `${method} ${path}`);
    }
    assert.equal(await sees(superAdmin, "/admin/ops/roles"), 200);
  });

  it("of built-in roles is refused, and bad input is named", async () => {
    const json = { name: "Admin", permissions: [] };
    const post = (path: string, body: object) =>
      boss.call<{ code: string; details?: { field: string }[] }>(path, { json: body });
    assert.equal((await post("/admin/ops/roles/admin", json)).json.code, "role_builtin");
    assert.equal((await post("/admin/ops/roles", json)).json.code, "role_name_taken");
    assert.equal((await post("/admin/ops/roles/role_none", json)).status, 404);
    const unknown = await post("/admin/ops/roles", { name: "X", permissions: ["orders.eat"] });
    assert.deepEqual([unknown.status, unknown.json.details?.[0]?.field], [400, "permissions"]);
    const nameless = await post("/admin/ops/roles", { name: " ", permissions: [] });
    assert.deepEqual([nameless.status, nameless.json.details?.[0]?.field], [400, "name"]);
    assert.equal((await post("/admin/ops/members/users/user_none", { role_id: "admin" })).status, 404);
  });
});

describe("the last Super Admin", () => {
  it("can be neither demoted, disabled nor deleted, by two at once either", async () => {
    const all = await sql.rows<{ user_id: string }>(
      `SELECT user_id FROM access_user a JOIN "user" u ON u.id = a.user_id AND u.deleted_at IS NULL
        WHERE role_id = 'super_admin' AND NOT disabled`,
    );
    const me = (await must(boss.call<{ id: string }>("/admin/ops/me"), "me")).id;
    const others = all.map(({ user_id }) => user_id).filter((id) => id !== me);
    for (const id of others) await giveRole(boss, id, "support");
    const second = await newMember(context, sql, boss, "super_admin");
    const code = async (path: string, method: string, json?: object) => {
      const answer = await boss.call<{ code?: string }>(path, { method, json });
      return `${answer.status} ${answer.json.code ?? ""}`;
    };
    const [mine, theirs] = await Promise.all([
      boss.call(`/admin/ops/members/users/${second.id}`, { json: { role_id: null } }),
      second.admin.call(`/admin/ops/members/users/${me}`, { json: { role_id: null } }),
    ]);
    assert.equal([mine.status, theirs.status].filter((status) => status === 200).length, 1);
    const left = mine.status === 200 ? boss : second.admin;
    await must(left.call(`/admin/ops/members/users/${me}`, { json: { role_id: "super_admin" } }), "again");
    if (left !== boss) await giveRole(boss, second.id, null);
    assert.equal(
      await code(`/admin/ops/members/users/${me}`, "POST", { role_id: "admin" }),
      "409 last_super_admin",
    );
    assert.equal(
      await code(`/admin/ops/members/users/${me}`, "POST", { disabled: true }),
      "409 last_super_admin",
    );
    assert.equal(await code(`/admin/users/${me}`, "DELETE"), "409 last_super_admin");
    assert.equal((await boss.call("/admin/ops/roles")).status, 200);
  });
});
