import { join } from "node:path";
import { defineConfig, Modules } from "@medusajs/framework/utils";

/**
 * The one Medusa configuration; `backend/medusa-config.ts` is a symlink to this file. It holds packages and string
 * paths only (seen from `backend/`), never relative imports. Every setting is explained in docs/configuration.md.
 */
const env = process.env;
// Medusa's roles and OIDC are proprietary: no variable may switch them on, in commands such as db:migrate either.
delete env.MEDUSA_FF_RBAC;
delete env.MEDUSA_FF_RBAC_FILTER_FIELDS;
const redisUrl = env.REDIS_URL;
const isProduction = env.SOUK_ENV === "production";

const lockingProvider = redisUrl
  ? {
      resolve: "@medusajs/medusa/locking-redis",
      id: "locking-redis",
      is_default: true,
      options: { redisUrl },
    }
  : { resolve: "@medusajs/medusa/locking-postgres", id: "locking-postgres", is_default: true };

const redisModules = redisUrl
  ? [
      {
        resolve: "@medusajs/medusa/event-bus-redis",
        options: { redisUrl, jobOptions: { attempts: 3, removeOnComplete: 1000 } },
      },
      { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
      { resolve: "@medusajs/medusa/cache-redis", options: { redisUrl } },
    ]
  : [];

module.exports = defineConfig({
  featureFlags: { translation: true, rbac: false, rbac_filter_fields: false },
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    databaseDriverOptions: {
      connection: { ssl: env.DATABASE_SSL === "true" },
      pool: { min: 2, max: Number(env.DATABASE_POOL_MAX ?? 30) },
    },
    redisUrl,
    workerMode: (env.SOUK_WORKER_MODE as "shared" | "worker" | "server" | undefined) ?? "shared",
    // A plain-http local start gets its session cookie set without TLS; production never does.
    cookieOptions: isProduction ? undefined : { secure: false, sameSite: "lax" },
    http: {
      storeCors: env.STORE_CORS ?? "",
      adminCors: env.ADMIN_CORS ?? "",
      authCors: env.AUTH_CORS ?? env.ADMIN_CORS ?? "",
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
      // A customer's account opens once its address is confirmed (backend/src/people/customers).
      authVerificationsPerActor: { customer: [{ entity_type: "email", auth_provider: "emailpass" }] },
    },
  },
  admin: {
    path: (env.ADMIN_PATH ?? "/desk") as `/${string}`,
    backendUrl: "/",
    disable: env.SOUK_ADMIN_DISABLED === "true",
    // Nothing of the dashboard comes from a server elsewhere.
    vite: () => ({
      resolve: { alias: { "react-country-flag": join(process.cwd(), "src/admin/lib/country-flag.tsx") } },
    }),
  },
  modules: [
    { resolve: "@medusajs/medusa/translation" },
    {
      resolve: "@medusajs/medusa/auth",
      options: { providers: [{ resolve: "./src/modules/auth-emailpass", id: "emailpass" }] },
    },
    { resolve: "@medusajs/medusa/locking", options: { providers: [lockingProvider] } },
    {
      resolve: "@medusajs/medusa/payment",
      options: { providers: [{ resolve: "./src/modules/payment-cod", id: "cod" }] },
    },
    {
      resolve: "@medusajs/medusa/fulfillment",
      options: {
        providers: [{ resolve: "./src/modules/fulfillment-carrier", id: "carrier" }],
      },
    },
    {
      resolve: "@medusajs/medusa/file",
      key: Modules.FILE,
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/file-local",
            id: "local",
            options: {
              upload_dir: env.SOUK_FILES_DIR ?? "static",
              backend_url: `${env.BACKEND_PUBLIC_URL ?? "http://localhost:9000"}/static`,
            },
          },
        ],
      },
    },
    { resolve: "./src/modules/order-flow" },
    { resolve: "./src/modules/cities" },
    { resolve: "./src/modules/shipping" },
    { resolve: "./src/modules/sheets" },
    { resolve: "./src/modules/errors" },
    { resolve: "./src/modules/handover" },
    { resolve: "./src/modules/sessions" },
    { resolve: "./src/modules/integrations" },
    { resolve: "./src/modules/audit" },
    { resolve: "./src/modules/people" },
    { resolve: "./src/modules/access" },
    ...redisModules,
  ],
});
