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

/** Files in folders of this machine: pictures are public at `/static`, exports and spreadsheets are for staff. */
const filesDir = env.SOUK_FILES_DIR ?? "static";
const folder = {
  resolve: "@medusajs/medusa/file-local",
  id: "local",
  options: {
    upload_dir: filesDir,
    private_upload_dir: `${filesDir}-private`,
    backend_url: `${env.BACKEND_PUBLIC_URL ?? "http://localhost:9000"}/static`,
  },
};
/** Files in a bucket (S3, or anything that speaks it: R2, MinIO, Google Cloud Storage), read through `S3_FILE_URL`. */
const bucket = {
  resolve: "@medusajs/medusa/file-s3",
  id: "s3",
  options: {
    file_url: env.S3_FILE_URL,
    bucket: env.S3_BUCKET,
    region: env.S3_REGION ?? "auto",
    endpoint: env.S3_ENDPOINT,
    prefix: env.S3_PREFIX,
    access_key_id: env.S3_ACCESS_KEY_ID,
    secret_access_key: env.S3_SECRET_ACCESS_KEY,
    acl: env.S3_ACL === "true" ? undefined : false,
    additional_client_config: {
      forcePathStyle: env.S3_PATH_STYLE === "true",
      maxAttempts: 3,
      // Google's S3 interface knows no checksums that nobody asked for.
      requestChecksumCalculation: "WHEN_REQUIRED",
      responseChecksumValidation: "WHEN_REQUIRED",
      requestHandler: { connectionTimeout: 5_000, requestTimeout: 30_000 },
    },
  },
};

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
    maxUploadFileSize: Number(env.SOUK_UPLOAD_MAX_MB ?? 15) * 1024 * 1024,
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
        providers: [env.S3_BUCKET ? bucket : folder],
      },
    },
    { resolve: "./src/modules/order-flow" },
    { resolve: "./src/modules/cities" },
    { resolve: "./src/modules/shipping" },
    { resolve: "./src/modules/sheets" },
    { resolve: "./src/modules/errors" },
    { resolve: "./src/modules/handover" },
    { resolve: "./src/modules/cash" },
    { resolve: "./src/modules/returns" },
    { resolve: "./src/modules/product-text" },
    { resolve: "./src/modules/sessions" },
    { resolve: "./src/modules/integrations" },
    { resolve: "./src/modules/audit" },
    { resolve: "./src/modules/people" },
    { resolve: "./src/modules/order-desk" },
    { resolve: "./src/modules/access" },
    ...redisModules,
  ],
});
