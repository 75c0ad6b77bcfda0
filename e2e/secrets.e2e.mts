// No secret in any answer, log line, page source or error (issue 2, must hold 11), in production mode too.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { Admin } from "./lib/admin.mts";
import { setting } from "./lib/context.mts";
import {
  ask,
  bringSecrets,
  callsWith,
  coreReads,
  crawlPages,
  each,
  nastyRequests,
  type Said,
} from "./lib/crawl.mts";
import { closeDesk, type Desk, openDesk, order, trackingOf } from "./lib/desk.mts";
import { eventually } from "./lib/eventually.mts";
import { type Front, startFront } from "./lib/front.mts";
import { must } from "./lib/http.mts";
import { Integration, senditKeys, senditValues } from "./lib/integrations.mts";
import { type Production, startProduction } from "./lib/production.mts";

import { leaks, type Secret, shopSecrets, watcher } from "./lib/secrets.mts";
import { sendEvent } from "./lib/sendit.mts";
import { secretsInDatabase } from "./lib/stored.mts";

let desk: Desk;
let production: Production;
/** Production behind its proxy. */
let front: Front;
const secrets: Secret[] = [];
const brought = bringSecrets();

before(async () => {
  desk = await openDesk("secrets");
  secrets.push(...shopSecrets(desk.context));
  secrets.push(
    ...Object.entries(brought).map(([name, value]) => ({ name: `what a caller brought: ${name}`, value })),
  );
  secrets.push({ name: "a staff member's token", value: desk.admin.token });
  await plantVersion();
  production = await startProduction(desk.context);
  front = await startFront(production.url);
});

/** A version of SENDIT's settings with secrets of its own; its test fails, which is told without them. */
async function plantVersion(): Promise<void> {
  const keys = senditKeys("stored");
  secrets.push({ name: "a stored public key", value: keys.public_key });
  secrets.push({ name: "a stored secret key", value: keys.secret_key });
  const sendit = new Integration(desk.admin, "sendit");
  const added = sendit.step("versions", { values: senditValues(desk.context, keys) });
  const { version } = await must(added, "plant a version");
  await must(sendit.step(`versions/${version}/test`), "test it");
}
after(async () => {
  await front?.stop();
  await production?.service.stop();
  await closeDesk(desk);
});

const bases = (): [string, string][] => [
  ["development", desk.context.info.backend],
  ["production", front.url],
];

describe("no secret in an answer", () => {
  it("would go unseen: the one place where a token is shown is found", async () => {
    const { look, wrong } = watcher(desk.context, secrets);
    const { email, password } = desk.context.info.admin;
    const answer = await ask(`${front.url}/auth/user/emailpass`, () => undefined, {
      json: { email, password },
    });
    const token = (answer?.json as { token?: string } | undefined)?.token ?? "";
    secrets.push({ name: "a token just given", value: token });
    look({ what: "the sign-in", status: answer?.status ?? 0, text: answer?.text ?? "" });
    assert.deepEqual(wrong, ["the sign-in (200) shows a token just given"]);
  });

  it("of the shop's pages, their scripts and styles", async () => {
    const { look, wrong } = watcher(desk.context, secrets);
    const { storefront } = desk.context.info;
    const pages = (said: Said) => look(said, { pages: true });
    for (const path of ["/", "/fr", "/en"])
      assert.ok((await crawlPages(`${storefront}${path}`, pages, 45)) > 10);
    const odd = ["/no/such/page", "/%00", "/p/%00", "/track/%F0", "/order/00000000", "/do/order", "/media/x"];
    for (const path of odd) await ask(`${storefront}${path}`, look);
    assert.deepEqual(wrong, []);
  });

  it("of the admin's page and scripts", async () => {
    const { look, wrong } = watcher(desk.context, secrets);
    for (const [, base] of bases())
      await crawlPages(
        `${base}${setting(desk.context, "ADMIN_PATH")}/`,
        (said) => look(said, { pages: true }),
        15,
      );
    assert.deepEqual(wrong, []);
  });

  it("of the store API", async () => {
    const { look, wrong } = watcher(desk.context, secrets);
    const placed = await order(desk);
    await trackingOf(desk, placed.id);
    const headers = { "x-publishable-api-key": desk.context.info.publishable_key };
    const { phone } = await desk.sql.one<{ phone: string }>(
      "SELECT phone FROM order_flow WHERE order_id = $1",
      [placed.id],
    );
    const own = [
      `/store/order-status?number=${placed.number}&phone=${encodeURIComponent(phone)}`,
      "/store/order-status?number=00000000&phone=0612000000",
      "/store/cities?q=casa",
    ];
    for (const [, base] of bases())
      await each([...own, ...coreReads("store")], (path) => ask(`${base}${path}`, look, { headers }));
    assert.deepEqual(wrong, []);
  });

  it("of the admin API, for staff and for strangers", async () => {
    const { look, wrong, seen } = watcher(desk.context, secrets);
    const { order_id } = await desk.sql.one<{ order_id: string }>("SELECT order_id FROM order_flow LIMIT 1");
    const own = [
      `/admin/ops/orders/${order_id}`,
      "/admin/ops/errors",
      "/admin/ops/settings",
      "/admin/ops/integrations",
      "/admin/ops/integrations/sendit",
      "/admin/ops/integrations/google-sheets",
      `/admin/orders/${order_id}`,
    ];
    for (const [, base] of bases()) {
      const staff = await Admin.signIn(desk.context, base);
      secrets.push({ name: "a staff member's token", value: staff.token });
      await each([...own, ...coreReads("admin")], async (path) => {
        await ask(`${base}${path}`, look, { headers: { authorization: `Bearer ${staff.token}` } });
        await ask(`${base}${path}`, look);
      });
    }
    assert.ok(seen.count > 300, `${seen.count} answers`);
    assert.deepEqual(wrong, []);
  });

  it("to requests that end in an error", async () => {
    const { look, wrong } = watcher(desk.context, secrets);
    const headers = { authorization: `Bearer ${desk.admin.token}` };
    const key = { "x-publishable-api-key": desk.context.info.publishable_key };
    for (const [, base] of bases())
      for (const [path, options] of nastyRequests()) {
        await ask(`${base}${path}`, look, { ...options, headers: { ...key, ...options.headers } });
        if (path.startsWith("/admin/"))
          await ask(`${base}${path}`, look, { ...options, headers: { ...headers, ...options.headers } });
      }
    assert.deepEqual(wrong, []);
  });

  it("to callers who bring secrets along", async () => {
    const { look, wrong } = watcher(desk.context, secrets);
    const key = { "x-publishable-api-key": desk.context.info.publishable_key };
    for (const [, base] of bases())
      for (const [path, options] of callsWith(brought))
        await ask(`${base}${path}`, look, { ...options, headers: { ...key, ...options.headers } });
    assert.deepEqual(wrong, []);
  });

  it("after an API key was shown once", async () => {
    const made = desk.admin.call<{ api_key: { id: string; token: string } }>("/admin/api-keys", {
      json: { title: "e2e", type: "secret" },
    });
    const { api_key } = await must(made, "make an API key");
    secrets.push({ name: "an API key", value: api_key.token });
    const { look, wrong } = watcher(desk.context, secrets);
    const basic = Buffer.from(`${api_key.token}:`).toString("base64");
    for (const path of ["/admin/api-keys", `/admin/api-keys/${api_key.id}`, "/admin/orders?fields=*nothing"])
      await ask(`${desk.context.info.backend}${path}`, look, {
        headers: { authorization: `Basic ${basic}` },
      });
    assert.deepEqual(wrong, []);
  });
});

describe("no secret in the database", () => {
  it("would go unseen: what is planted in a table is found", async () => {
    const planted = { name: "a planted one", value: "planted-in-a-table-41c7" };
    await desk.sql.rows("CREATE TABLE e2e_planted (note jsonb)");
    try {
      await desk.sql.rows("INSERT INTO e2e_planted VALUES ($1)", [{ deep: [planted.value] }]);
      assert.deepEqual(await secretsInDatabase(desk.sql, [planted]), ["e2e_planted holds a planted one"]);
    } finally {
      await desk.sql.rows("DROP TABLE e2e_planted");
    }
  });

  it("of any table, whatever its form", async () => {
    const { sealed } = await desk.sql.one<{ sealed: string }>(
      "SELECT sealed FROM integration_version LIMIT 1",
    );
    assert.match(sealed, /^1\./);
    assert.deepEqual(await secretsInDatabase(desk.sql, secrets), []);
  });
});

describe("no secret in a log", () => {
  it("after failures of the carrier, of Google and of the login", async () => {
    await desk.sandbox.fault({ target: "sendit", kind: "500", path: "/deliveries", method: "POST" });
    await desk.sandbox.fault({ target: "sendit", kind: "html", path: "/login" });
    await desk.sandbox.fault({ target: "google", kind: "500", count: 2 });
    const expire = `${desk.context.info.sandbox}/sandbox/carriers/sendit/expire-sessions`;
    await must(desk.admin.call("/admin/ops/errors"), "errors");
    await ask(expire, () => undefined, { method: "POST" });
    const placed = await order(desk);
    const tracking = await trackingOf(desk, placed.id, 60_000);
    await sendEvent(desk.context, { code: tracking, newStatus: "PICKEDUP" });
    await eventually("the faults have happened", async () => (await desk.sandbox.faultsLeft()) === 0);
  });

  it("of any process", () => {
    const folder = join(desk.context.dataDir, "logs");
    const files = readdirSync(folder);
    assert.ok(files.includes("production.log") && files.includes("backend.log"), files.join(", "));
    const wrong = files.flatMap((file) =>
      leaks(readFileSync(join(folder, file), "utf8"), secrets).map((name) => `${file} holds ${name}`),
    );
    assert.deepEqual(wrong, []);
  });

  it("and no query: phones and tokens stand there", () => {
    for (const file of ["backend.log", "production.log"]) {
      const text = readFileSync(join(desk.context.dataDir, "logs", file), "utf8");
      const lines = text.split("\n").filter((line) => line.includes('"level":"http"'));
      assert.ok(lines.length > 50, `${file} has an access log`);
      assert.deepEqual(lines.filter((line) => /"path":"[^"]*\?/.test(line)).slice(0, 3), []);
    }
  });
});
