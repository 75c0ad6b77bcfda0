import { type EnterpriseFacts, enterpriseTraces, resolvesIn } from "./enterprise";

const clean: EnterpriseFacts = {
  flags: [
    { name: "rbac", on: false },
    { name: "rbac_filter_fields", on: false },
  ],
  configured: ["@medusajs/medusa/auth-emailpass", "./src/modules/access"],
  hasRoleModule: false,
  files: [
    "/app/node_modules/@medusajs/auth/dist/index.js",
    "/app/node_modules/@medusajs/medusa/dist/index.js",
  ],
};

it("reads a configuration to its last provider, but for what is disabled", () => {
  const modules = {
    auth: {
      resolve: "@medusajs/medusa/auth",
      options: { providers: [{ resolve: "@medusajs/auth-oidc", id: "oidc" }] },
    },
    rbac: { resolve: "@medusajs/medusa/rbac", disable: true },
    cache: { resolve: "@medusajs/medusa/cache", disable: false },
    user: false,
  };
  expect(resolvesIn([modules])).toEqual([
    "@medusajs/medusa/auth",
    "@medusajs/auth-oidc",
    "@medusajs/medusa/cache",
  ]);
});

it("finds nothing where nothing is", () => expect(enterpriseTraces(clean)).toEqual([]));

it.each([
  [{ flags: [{ name: "rbac_filter_fields", on: true }] }, "the flag rbac_filter_fields is on"],
  [{ configured: ["@medusajs/medusa/rbac"] }, "@medusajs/medusa/rbac is configured"],
  [{ configured: ["@medusajs/auth-oidc"] }, "@medusajs/auth-oidc is configured"],
  [{ hasRoleModule: true }, "the container has rbac"],
  [
    { files: ["/app/node_modules/@medusajs/rbac/dist/index.js"] },
    "/app/node_modules/@medusajs/rbac/dist/index.js is loaded",
  ],
])("finds %j", (planted, trace) => expect(enterpriseTraces({ ...clean, ...planted })).toEqual([trace]));
