import { z } from "@medusajs/framework/zod";

const schema = z.object({
  SOUK_ENV: z.enum(["development", "production"]).default("development"),
  /** Port of the backend's HTTP server. */
  BACKEND_PORT: z.coerce.number().int().min(1).max(65535).default(9000),
  BACKEND_HOST: z.string().optional(),
  DATABASE_URL: z.string().min(1),
  JWT_SECRET: z.string().min(1),
  COOKIE_SECRET: z.string().min(1),
  /** `shared` serves and works, `server` only serves, `worker` only works. */
  SOUK_WORKER_MODE: z.enum(["shared", "server", "worker"]).default("shared"),
  /** Jobs at once in this process. */
  SOUK_WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(50).default(4),
  /** Folder of uploaded pictures, served at `/static`. */
  SOUK_FILES_DIR: z.string().default("static"),
});

export type Settings = z.infer<typeof schema>;

/** Reads the process's settings; throws one message that names everything missing or wrong, and no value. */
export function loadSettings(env: NodeJS.ProcessEnv): Settings {
  const parsed = schema.safeParse(env);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  if (env.SOUK_ENV === "production") problems.push(...productionProblems(env));
  if (!parsed.success || problems.length) {
    throw new Error(`Souk cannot start, these settings need attention:\n- ${problems.join("\n- ")}`);
  }
  return parsed.data;
}

const SECRETS = ["JWT_SECRET", "COOKIE_SECRET", "SOUK_PROXY_SECRET"] as const;
const MIN_SECRET = 32;

function productionProblems(env: NodeJS.ProcessEnv): string[] {
  const weak = SECRETS.filter((name) => (env[name] ?? "").length < MIN_SECRET).map(
    (name) => `${name}: at least ${MIN_SECRET} characters in production`,
  );
  const plain = ["PUBLIC_STOREFRONT_URL", "BACKEND_PUBLIC_URL"]
    .filter((name) => !env[name]?.startsWith("https://"))
    .map((name) => `${name}: an https:// address in production`);
  return [...weak, ...plain];
}
