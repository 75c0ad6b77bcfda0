// `npm run sheet -- rerun <order number>…` or `-- rerun --failed`: writes sheet rows again, on the shop that runs here.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "./lib/errors.mts";
import { defaultDataDir } from "./lib/paths.mts";
import { say } from "./lib/progress.mts";
import { loadDotEnv } from "./lib/settings.mts";
import type { RunInfo } from "./lib/stack.mts";

const TIMEOUT_MS = 15_000;

interface Target {
  backend: string;
  email: string;
  password: string;
}

/** The running demo, or another backend by `BACKEND_URL`, `ADMIN_EMAIL` and `ADMIN_PASSWORD`. */
function target(): Target {
  const { BACKEND_URL, ADMIN_EMAIL, ADMIN_PASSWORD } = process.env;
  if (BACKEND_URL && ADMIN_EMAIL && ADMIN_PASSWORD) {
    return { backend: BACKEND_URL, email: ADMIN_EMAIL, password: ADMIN_PASSWORD };
  }
  const file = join(defaultDataDir(), "run.json");
  if (!existsSync(file)) {
    throw new UserError(
      "No shop runs here. Start it with npm start, or set BACKEND_URL, ADMIN_EMAIL and ADMIN_PASSWORD.",
    );
  }
  const info = JSON.parse(readFileSync(file, "utf8")) as RunInfo;
  return { backend: info.backend, email: info.admin.email, password: info.admin.password };
}

async function post(url: string, body: unknown, token?: string): Promise<Record<string, unknown>> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const answer = (await response.json()) as Record<string, unknown>;
  if (!response.ok) throw new UserError(String(answer.message ?? `the shop answered ${response.status}`));
  return answer;
}

async function main([command, ...args]: string[]): Promise<void> {
  if (command !== "rerun" || !args.length)
    throw new UserError("usage: npm run sheet -- rerun <order number>… | --failed");
  loadDotEnv();
  const { backend, email, password } = target();
  const { token } = await post(`${backend}/auth/user/emailpass`, { email, password });
  const which = args.includes("--failed") ? { failed: true } : { numbers: args };
  const { queued } = await post(`${backend}/admin/ops/exports/rerun`, which, String(token));
  say(`${queued} row(s) will be written again`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof UserError ? error.message : (error as Error).stack}\n`);
  process.exit(1);
});
