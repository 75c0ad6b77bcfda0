import { z } from "@medusajs/framework/zod";
import { readAllowList } from "../edge/allow-list";
import { readLimits } from "../edge/limits/rules";
import { masterKeyProblems } from "./master-keys";
import { storageProblems, storageSettings } from "./storage";

/** A setting that one of our readers understands, or says why it does not. */
function parsedBy<Value>(read: (text: string | undefined) => Value) {
  return z
    .string()
    .optional()
    .transform((text, context) => {
      try {
        return read(text);
      } catch (error) {
        context.addIssue({ code: "custom", message: (error as Error).message });
        return z.NEVER;
      }
    });
}

/** A list of origins, such as `https://shop.example, https://desk.example`. */
const origins = z
  .string()
  .default("")
  .transform((text) => text.split(/[\s,]+/).filter(Boolean));

const schema = z.object({
  SOUK_ENV: z.enum(["development", "production"]).default("development"),
  /** Port of the backend's HTTP server. */
  BACKEND_PORT: z.coerce.number().int().min(1).max(65535).default(9000),
  BACKEND_HOST: z.string().optional(),
  DATABASE_URL: z.string().min(1),
  DATABASE_SSL: z
    .enum(["true", "false"])
    .default("false")
    .transform((text) => text === "true"),
  JWT_SECRET: z.string().min(1),
  COOKIE_SECRET: z.string().min(1),
  /** `shared` serves and works, `server` only serves, `worker` only works. */
  SOUK_WORKER_MODE: z.enum(["shared", "server", "worker"]).default("shared"),
  /** Jobs at once in this process. */
  SOUK_WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(50).default(4),
  /** Folder of uploaded pictures, served at `/static`. */
  SOUK_FILES_DIR: z.string().default("static"),
  /** Where the dashboard is; baked into its build. */
  ADMIN_PATH: z
    .string()
    .regex(/^\/[\w-]+(\/[\w-]+)*$/, "a path such as /desk")
    .default("/desk"),
  /** This server's own address, as browsers and carriers reach it. */
  BACKEND_PUBLIC_URL: z.url().default("http://localhost:9000"),
  REDIS_URL: z.string().optional(),
  /** Signs the shopper's address that the storefront passes on. */
  SOUK_PROXY_SECRET: z.string().optional(),
  /** How many proxies of ours stand in front; their `X-Forwarded-For` and `-Proto` are believed. */
  SOUK_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** Addresses and CIDR ranges that may reach the admin; empty: all. */
  SOUK_ADMIN_ALLOW: parsedBy(readAllowList),
  /** Changes of the request limits: `<name>=<requests>/<seconds>`, … (edge/limits/rules.ts). */
  SOUK_RATE_LIMITS: parsedBy(readLimits),
  STORE_CORS: origins,
  ADMIN_CORS: origins,
  AUTH_CORS: origins,
  ...storageSettings,
});

export type Settings = z.infer<typeof schema>;

/** Reads the process's settings; throws one message that names everything missing or wrong, and no value. */
export function loadSettings(env: NodeJS.ProcessEnv): Settings {
  const parsed = schema.safeParse(env);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  const production = env.SOUK_ENV === "production";
  problems.push(...masterKeyProblems(env, production), ...storageProblems(env));
  if (production) problems.push(...productionProblems(env));
  if (!parsed.success || problems.length) {
    throw new Error(`Souk cannot start, these settings need attention:\n- ${problems.join("\n- ")}`);
  }
  return parsed.data;
}

const SECRETS = ["JWT_SECRET", "COOKIE_SECRET", "SOUK_PROXY_SECRET", "SOUK_AUDIT_KEY"] as const;
const MIN_SECRET = 32;

function productionProblems(env: NodeJS.ProcessEnv): string[] {
  const weak = SECRETS.filter((name) => (env[name] ?? "").length < MIN_SECRET).map(
    (name) => `${name}: at least ${MIN_SECRET} characters in production`,
  );
  const plain = ["PUBLIC_STOREFRONT_URL", "BACKEND_PUBLIC_URL"]
    .filter((name) => !env[name]?.startsWith("https://"))
    .map((name) => `${name}: an https:// address in production`);
  return [...weak, ...plain, ...doorProblems(env)];
}

/** Names that every scanner tries first. */
const GUESSABLE =
  /^\/(app|admin|admin-?(ui|panel|area)|administrator|dashboard|desk|backoffice|back-office|manage|manager|panel|cms|cp|login|staff|office|medusa|souk|shop|store|wp-admin|gestion|backend)\/?$/i;
const MIN_ADMIN_PATH = 9;

function doorProblems(env: NodeJS.ProcessEnv): string[] {
  const path = env.ADMIN_PATH ?? "/desk";
  const problems: string[] = [];
  if (GUESSABLE.test(path) || path.length < MIN_ADMIN_PATH)
    problems.push("ADMIN_PATH: a path that nobody guesses in production, such as /desk-7f3k2m9q");
  if (!Number(env.SOUK_TRUSTED_PROXIES))
    problems.push("SOUK_TRUSTED_PROXIES: 1 or more in production, where a proxy speaks TLS for this server");
  return problems;
}
