// The built shop and the mock backend as two processes on ports of their own.
import { spawn } from "node:child_process";

const MOCK = "http://127.0.0.1:19125";
export const SHOP = "http://127.0.0.1:18125";
export const SECRET = "a-smoke-test-secret";
export const KEY = "pk_smoke_test";
/** Everything that both have written. */
export const logs = [];

const services = [];
const folder = new URL("..", import.meta.url).pathname;

export async function start() {
  run("test/mock-backend.mjs", { MOCK_PORT: new URL(MOCK).port });
  run("src/server/main.ts", {
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    STOREFRONT_PORT: new URL(SHOP).port,
    BACKEND_URL: MOCK,
    PUBLIC_STOREFRONT_URL: SHOP,
    SOUK_PUBLISHABLE_KEY: KEY,
    SOUK_PROXY_SECRET: SECRET,
  });
  await Promise.all([ready(`${SHOP}/robots.txt`), ready(`${MOCK}/mock`)]);
}

export function stop() {
  for (const service of services) service.kill();
}

/** Steers the mock: see mock-backend.mjs. */
export const mock = (body) => fetch(`${MOCK}/mock`, { method: "POST", body: JSON.stringify(body) });
/** What the mock was asked, and the orders it holds. */
export const mockState = async () => (await fetch(`${MOCK}/mock`)).json();

function run(file, env) {
  const service = spawn(process.execPath, [file], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [service.stdout, service.stderr]) stream.on("data", (text) => logs.push(String(text)));
  services.push(service);
}

async function ready(url) {
  for (let tries = 0; tries < 100; tries += 1) {
    const up = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${url} does not answer:\n${logs.join("")}`);
}
