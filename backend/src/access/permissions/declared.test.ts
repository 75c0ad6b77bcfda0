import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { isClosed } from "./closed";
import { DECLARED, declarationOf } from "./index";
import { permissionsPage } from "./matrix";
import { isPermission } from "./permission";
import { routeKey } from "./rule";

const ROOT = join(__dirname, "../../../..");
/** Medusa's Enterprise files: never opened, and shut by `closed.ts`. */
const ENTERPRISE = /^admin\/(rbac|users\/\[id\]\/roles)\//;
const OTHER = new Set(["signed_in", "public", "customer", "signed"]);

interface Found {
  method: string;
  path: string;
}

/** The routes that a folder of route files makes; `handlers` finds the exported methods in a file's text. */
function routesIn(folder: string, handlers: RegExp): Found[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(sep).join("/"))
    .filter((file) => /(^|\/)route\.(js|ts)$/.test(file) && !ENTERPRISE.test(file))
    .flatMap((file) => {
      const path = `/${file.replace(/\/route\.(js|ts)$/, "").replace(/\[(\w+)\]/g, ":$1")}`;
      const source = readFileSync(join(folder, file), "utf8");
      return [...source.matchAll(handlers)].map(([, method = ""]) => ({ method, path }));
    });
}

const core = routesIn(
  join(ROOT, "node_modules/@medusajs/medusa/dist/api"),
  /^exports\.(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) = (?!void|exports)/gm,
);
const ours = routesIn(
  join(ROOT, "backend/src/api"),
  /(?:^export (?:async )?(?:function|const) |\bas )(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/gm,
);
const all = [...core, ...ours];

it("finds the routes of Medusa and ours", () => {
  expect(core.length).toBeGreaterThan(450);
  expect(ours.length).toBeGreaterThan(15);
});

it("has a permission for every route: declare a new one in backend/src/access/permissions (docs/roles.md)", () => {
  const undeclared = all.filter(({ method, path }) => !declarationOf(method, path) && !isClosed(path));
  expect(undeclared.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
});

it("declares no route that is not there", () => {
  const there = new Set(all.map(({ method, path }) => routeKey(method, path)));
  const gone = DECLARED.filter(({ method, path }) => !there.has(routeKey(method, path)));
  expect(gone).toEqual([]);
});

it("declares each route once, by a permission that exists", () => {
  const keys = DECLARED.map(({ method, path }) => routeKey(method, path));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(DECLARED.filter(({ rule }) => !isPermission(rule) && !OTHER.has(rule))).toEqual([]);
});

it("asks nobody of the admin to be a shopper, and leaves nothing there open but what must be", () => {
  const admin = DECLARED.filter(({ path }) => /^\/(admin|api)\//.test(path));
  const open = admin.filter(({ rule }) => ["public", "customer", "signed"].includes(rule));
  expect(open.map(({ method, path }) => `${method} ${path}`)).toEqual([
    "POST /admin/invites/accept",
    "GET /admin/feature-flags",
  ]);
});

it("is the page docs/permissions.md: run `npm run permissions`", () => {
  expect(readFileSync(join(ROOT, "docs/permissions.md"), "utf8")).toBe(permissionsPage());
});
