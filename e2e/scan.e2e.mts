// Debian's wapiti over shop and API, fed with every route that takes a value (issue 4, must hold 10). `npm run scan` is the long
// run with every module and Medusa's own admin routes; `npm test` looks for XSS and SQL injection in what is ours and public.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { signedInCustomer } from "./lib/customer.mts";
import { closeDesk, type Desk, openDesk, trackingOf } from "./lib/desk.mts";
import { eventually } from "./lib/eventually.mts";
import { call, must } from "./lib/http.mts";
import { orderBody } from "./lib/people.mts";
import { excused } from "./scan/excused.mts";
import { type Fed, feed, type RouteName } from "./scan/fed.mts";
import { Gate, requestOf, valuesOf } from "./scan/gate.mts";
import { givenTo } from "./scan/given.mts";
import { idsOf } from "./scan/ids.mts";
import { type Finding, scan } from "./scan/wapiti.mts";

const LONG = process.env.SOUK_SCAN === "long";
const MODULES = LONG
  ? [
      "xss",
      "permanentxss",
      "sql",
      "blindsql",
      "exec",
      "file",
      "crlf",
      "redirect",
      "http_headers",
      "cookieflags",
      "csp",
      "methods",
    ]
  : ["xss", "permanentxss", "sql"];
const SECONDS = LONG ? 300 : 40;
const MEDIUM = 2;
/** A call replaces the token when it has run out, after ten minutes. */
const FRESH_MS = 30_000;
const OURS = /^\/(store|auth|api|webhooks|admin\/ops)(\/|$)/;

let desk: Desk;
let gate: Gate;
let fed: Fed[];
let tokenAt = 0;
let customer: string;

const headersOf = async ({ path }: Fed): Promise<Record<string, string>> => {
  if (path.startsWith("/store/")) {
    const key = { "x-publishable-api-key": desk.context.info.publishable_key };
    return /\/me\b|\/transfer\//.test(path) ? { ...key, authorization: `Bearer ${customer}` } : key;
  }
  if (!/^\/(admin|api)\//.test(path)) return {};
  if (Date.now() - tokenAt > FRESH_MS) {
    await must(desk.admin.call("/admin/users/me"), "me");
    tokenAt = Date.now();
  }
  return { authorization: `Bearer ${desk.admin.token}` };
};

/** Medusa's own cart, which the shop does not use but an integrator may. */
async function makeCart(): Promise<void> {
  const { id } = await desk.sql.one<{ id: string }>("SELECT id FROM region WHERE deleted_at IS NULL");
  const headers = { "x-publishable-api-key": desk.context.info.publishable_key };
  await must(call(`${desk.context.info.backend}/store/carts`, { json: { region_id: id }, headers }), "cart");
}

before(async () => {
  desk = await openDesk("scan");
  const phone = desk.phone();
  const placed = await desk.shop.place(orderBody(desk.variant.id, phone));
  await trackingOf(desk, placed.id);
  customer = await signedInCustomer(desk.context);
  await makeCart();
  const { routes } = await must(
    desk.admin.call<{ routes: (RouteName & { rule: string | null })[] }>("/admin/ops/permissions"),
    "routes",
  );
  const things = {
    variantId: desk.variant.id,
    order: { id: placed.id, number: placed.number, phone },
    email: "scan@example.ma",
  };
  const open = routes.filter(
    ({ path, rule }) => rule !== "closed" && rule !== null && (LONG || OURS.test(path)),
  );
  fed = feed(open, givenTo(things), await idsOf(desk.sql));
  const { backend, storefront } = desk.context.info;
  gate = await Gate.open({ backend, storefront, fed, headers: headersOf });
});
after(async () => {
  await gate?.close();
  await closeDesk(desk);
});

/** A finding in words, with the route instead of its place on the gate. */
function nameOf({ category, path, parameter, info }: Finding): string {
  const at = fed[Number(/^\/call\/(\d+)/.exec(path)?.[1] ?? -1)];
  return `${category}: ${at ? `${at.method} ${at.path}` : path} ${decodeURIComponent(parameter)}: ${info}`;
}

const limits = (folder: string) => ({
  folder: join(desk.context.dataDir, folder),
  attackSeconds: SECONDS,
  crawlSeconds: 3 * SECONDS,
});

describe("the scanner", () => {
  it("is fed with values that the routes take", async () => {
    // A connection that was idle meanwhile may be closed just as it is used again.
    await eventually("the backend answers", () => desk.admin.call("/admin/ops/me").catch(() => undefined));
    const answers: string[] = [];
    for (const one of fed) {
      const { path, json } = requestOf(one, valuesOf(one));
      const { status } = await call(desk.context.info.backend + path, {
        method: one.method,
        body: json,
        headers: { ...(await headersOf(one)), ...(json ? { "content-type": "application/json" } : {}) },
      });
      answers.push(`${status} ${one.method} ${path}`);
    }
    writeFileSync(join(desk.context.dataDir, "scan-fed.txt"), answers.join("\n"));
    assert.deepEqual(
      answers.filter((line) => line.startsWith("5")),
      [],
    );
    const taken = answers.filter((line) => line.startsWith("2"));
    console.log(`${fed.length} routes, ${taken.length} take their values as they are`);
    assert.ok(taken.length > fed.length / 3, answers.join("\n"));
  });

  it("finds the hole that was planted", async () => {
    const holes = await scan({
      ...limits("planted"),
      url: gate.planted,
      modules: ["xss"],
      scope: "page",
    });
    assert.ok(holes.some(({ category, level }) => /scripting/i.test(category) && level >= MEDIUM));
  });

  it("finds nothing of medium or higher in shop and API", async () => {
    const found = await scan({
      ...limits("wapiti"),
      url: gate.index,
      modules: MODULES,
      scope: "domain",
    });
    writeFileSync(join(desk.context.dataDir, "scan-found.json"), JSON.stringify(found, null, 2));
    console.log(`${gate.calls} calls at ${gate.reached} routes, ${found.length} findings of any level`);
    assert.ok(gate.reached > fed.length / 2, `${gate.reached} of ${fed.length} routes were reached`);
    const real = found.filter((one) => one.level >= MEDIUM && !excused(one));
    assert.deepEqual(real.map(nameOf), []);
  });
});
