// A real Caddy with the shipped Caddyfile and a certificate authority of its own.
import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { inRoot } from "../../scripts/lib/paths.mts";
import { freePort } from "../../scripts/lib/ports.mts";
import { eventually } from "./eventually.mts";
import { endProcess, need, onPath } from "./programs.mts";
import { askTls } from "./tls.mts";

export interface Caddy {
  http: number;
  https: number;
  /** `https://shop.localhost:<port>` and `https://api.localhost:<port>`. */
  shop: string;
  backend: string;
  stop(): Promise<void>;
}

export interface CaddyPorts {
  http: number;
  https: number;
}

export async function caddyPorts(): Promise<CaddyPorts> {
  return { http: await freePort(), https: await freePort() };
}

/** Starts it in front of a storefront and a backend; `allow` is the admin's allow-list. */
export async function startCaddy(options: {
  folder: string;
  ports: CaddyPorts;
  shop: string;
  backend: string;
  adminPath: string;
  allow: string;
}): Promise<Caddy> {
  need(() => onPath("caddy"), "caddy", "Caddy");
  const home = join(options.folder, "caddy");
  mkdirSync(home, { recursive: true });
  const { http, https } = options.ports;
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    XDG_DATA_HOME: home,
    XDG_CONFIG_HOME: home,
    SOUK_HTTP_PORT: String(http),
    SOUK_HTTPS_PORT: String(https),
    SOUK_CADDY_GLOBAL: "skip_install_trust",
    SOUK_CADDY_TLS: "tls internal",
    SOUK_SHOP_DOMAIN: "shop.localhost",
    SOUK_BACKEND_DOMAIN: "api.localhost",
    SOUK_SHOP_UPSTREAM: new URL(options.shop).host.replace("localhost", "127.0.0.1"),
    SOUK_BACKEND_UPSTREAM: new URL(options.backend).host,
    ADMIN_PATH: options.adminPath,
    SOUK_ADMIN_ALLOW: options.allow,
  };
  const log = openSync(join(options.folder, "logs", "caddy.log"), "a");
  const args = ["run", "--config", inRoot("deploy", "Caddyfile"), "--adapter", "caddyfile"];
  const child = spawn("caddy", args, { env, stdio: ["ignore", log, log] });
  closeSync(log);
  const backend = `https://api.localhost:${https}`;
  await eventually("Caddy answers", async () => (await askTls(`${backend}/health`)).status === 200);
  return {
    http,
    https,
    shop: `https://shop.localhost:${https}`,
    backend,
    stop: () => endProcess(child, "SIGTERM"),
  };
}
