// One more backend process beside the shop's own, on the same database.
import { join } from "node:path";
import { inRoot } from "../../scripts/lib/paths.mts";
import { freePort } from "../../scripts/lib/ports.mts";
import { type Service, startService, waitFor } from "../../scripts/lib/run.mts";
import type { Context } from "./context.mts";

/** Starts it on a free port with these settings on top; its log is `<name>.log` among the others. */
export async function startSecond(
  context: Context,
  name: string,
  over: Record<string, string> = {},
): Promise<{ service: Service; url: string }> {
  const port = await freePort();
  const log = join(context.dataDir, "logs", `${name}.log`);
  const service = startService(name, {
    command: process.execPath,
    args: ["src/main.js"],
    cwd: inRoot("backend", ".medusa", "server"),
    env: {
      PATH: process.env.PATH,
      ...context.env,
      NODE_ENV: "production",
      ...over,
      BACKEND_PORT: String(port),
    },
    log,
  });
  const url = `http://127.0.0.1:${port}`;
  await waitFor(`${url}/health`, service, log);
  return { service, url };
}
