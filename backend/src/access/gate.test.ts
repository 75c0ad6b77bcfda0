import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import express, { type ErrorRequestHandler, type RequestHandler } from "express";
import type { ShopError } from "../http/shop-error";
import { ACCESS } from "../modules/access";
import type { Standing } from "../modules/access/types";
import { gate, roleOf } from "./gate";
import { BUILTIN_ROLES } from "./roles";

const active = (id: string): Standing => {
  const role = BUILTIN_ROLES.get(id);
  if (!role) throw new Error(id);
  return { state: "active", role };
};

const STANDINGS: Record<string, Standing> = {
  boss: active("super_admin"),
  operator: active("operator"),
  disabled: { state: "disabled" },
  gone: { state: "unknown" },
  nobody: { state: "no_role" },
};

/** An app whose routes tell that they were reached; `who` signs in by a header. */
function shop() {
  const app = express();
  const lookups: string[] = [];
  const access = {
    standingOf: async ({ id }: { id: string }) => {
      lookups.push(id);
      return STANDINGS[id] ?? { state: "unknown" };
    },
  };
  const enter: RequestHandler = (req, res, next) => {
    const who = req.get("who");
    const request = Object.assign(req, {
      scope: { resolve: (name: string) => (name === ACCESS ? access : undefined) },
      auth_context: who ? { actor_id: who, actor_type: "user" } : undefined,
    });
    gate(
      request as unknown as MedusaRequest,
      res as unknown as MedusaResponse,
      next as MedusaNextFunction,
    ).catch(next);
  };
  const reached: RequestHandler = (_, res) => void res.json({ reached: true });
  app.use("/admin", enter);
  for (const path of [
    "/admin/orders",
    "/admin/orders/:id",
    "/admin/products",
    "/admin/rbac/roles",
    "/admin/new",
  ])
    app.get(path, reached);
  app.get("/admin/feature-flags", reached);
  app.post("/admin/products", reached);
  const failed: ErrorRequestHandler = (error: ShopError, _req, res, _next) =>
    void res.status(error.status ?? 500).json(error.body ?? { code: String(error) });
  app.use(failed);
  return { app, lookups };
}

async function ask(path: string, who?: string, method = "GET") {
  const { app, lookups } = shop();
  const server = app.listen(0);
  try {
    const { port } = server.address() as { port: number };
    const headers: Record<string, string> = who ? { who } : {};
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers });
    const text = await answer.text();
    const { code = "" } = (text ? JSON.parse(text) : {}) as { code?: string };
    return { status: answer.status, code, lookups };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

it.each([
  ["boss", "/admin/products", 200, ""],
  ["operator", "/admin/products", 200, ""],
  ["operator", "/admin/orders/1?fields=id", 200, ""],
  ["operator", "/admin/orders/1?fields=*users", 403, "forbidden"],
  ["disabled", "/admin/products", 401, "account_disabled"],
  ["gone", "/admin/products", 401, "signed_out"],
  ["nobody", "/admin/products", 403, "no_role"],
  [undefined, "/admin/products", 401, "signed_out"],
  [undefined, "/admin/feature-flags", 200, ""],
  ["boss", "/admin/new", 403, "forbidden"],
  ["boss", "/admin/rbac/roles", 404, "no_route"],
  ["boss", "/admin/RBAC/roles/", 404, "no_route"],
  ["boss", "/admin/nothing", 404, "no_route"],
])("%s at %s gets %i %s", async (who, path, status, code) => {
  expect(await ask(path, who)).toMatchObject({ status, code });
});

it("asks by the method that runs", async () => {
  expect(await ask("/admin/products", "operator", "POST")).toMatchObject({ status: 403 });
  expect(await ask("/admin/products", "operator", "HEAD")).toMatchObject({ status: 200 });
  expect(await ask("/Admin/Products/", "operator", "POST")).toMatchObject({ status: 403 });
});

it("looks the role up once a request, and every time", async () => {
  expect((await ask("/admin/products", "operator")).lookups).toEqual(["operator"]);
});

it("gives no role to a request that went by it", () => {
  expect(() => roleOf({ method: "GET", path: "/x" } as MedusaRequest)).toThrow(
    "did not come through the gate",
  );
});
