// Medusa's Enterprise features are off, whatever the environment says (issue 4, must hold 9). The test shop runs with their
// variables set (lib/settings.mts), and the backend refuses to start with any of their files loaded (server/enterprise.ts).
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Admin } from "./lib/admin.mts";
import { type Context, loadContext, setting } from "./lib/context.mts";
import { call, must } from "./lib/http.mts";
import { Sql } from "./lib/sql.mts";

let context: Context;
let sql: Sql;
before(() => {
  context = loadContext();
  sql = new Sql(context);
});
after(() => sql.close());

describe("Medusa's Enterprise features", () => {
  it("are asked for by the environment of this shop, so that the rest proves something", () => {
    assert.equal(setting(context, "MEDUSA_FF_RBAC"), "true");
    assert.equal(setting(context, "MEDUSA_FF_RBAC_FILTER_FIELDS"), "true");
  });

  it("are off by their flags", async () => {
    type Flags = { feature_flags: Record<string, unknown> };
    const { feature_flags } = await must(
      call<Flags>(`${context.info.backend}/admin/feature-flags`),
      "feature flags",
    );
    assert.equal(feature_flags.rbac, false);
    assert.equal(feature_flags.rbac_filter_fields, false);
    assert.equal(feature_flags.translation, true, "a flag that is on is shown as such");
  });

  it("have no routes", async () => {
    const admin = await Admin.signIn(context);
    const paths = ["/admin/rbac/roles", "/admin/rbac/policies", "/admin/rbac/me/permissions"];
    for (const path of [...paths, "/admin/users/user_none/roles"])
      for (const method of ["GET", "POST", "DELETE"])
        assert.equal((await admin.call(path, { method })).status, 404, `${method} ${path}`);
  });

  it("have no sign-in by OIDC", async () => {
    for (const path of ["/auth/user/oidc", "/auth/customer/oidc"]) {
      const { status, headers } = await call(context.info.backend + path, { method: "POST", json: {} });
      assert.ok(status >= 400, `${path}: ${status}`);
      assert.equal(headers.get("location"), null);
    }
  });

  it("have nothing in their tables", async () => {
    const tables = await sql.rows<{ table_name: string }>(
      `SELECT table_name FROM information_schema.tables
        WHERE table_schema = 'public' AND (table_name LIKE '%rbac%' OR table_name LIKE '%oidc%')`,
    );
    assert.ok(tables.length > 0, "Medusa makes some of them in any case");
    const counts = await sql.counts(tables.map(({ table_name }) => table_name));
    assert.deepEqual(
      Object.entries(counts).filter(([, count]) => count > 0),
      [],
    );
  });
});
