import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSandbox, type Sandbox, type SandboxOptions } from "../server";
import { CATHEDIS } from "./cathedis";
import { DIGYLOG } from "./digylog";
import { DISTRICTS } from "./districts";
import { OZON } from "./ozonexpress";

export interface TestSandbox {
  sandbox: Sandbox;
  url: string;
  smtpPort: number;
  folder: string;
  stop(): Promise<void>;
}

/** A sandbox on free ports in a temporary folder (kept between two starts when `folder` is given). */
export async function startTestSandbox(
  options: Partial<SandboxOptions> & { hourlyLimit?: number } = {},
): Promise<TestSandbox> {
  const { hourlyLimit = 1_000, ...own } = options;
  const folder = own.folder ?? mkdtempSync(join(tmpdir(), "souk-sandbox-"));
  const keys = { publicKey: "sandbox-public", secretKey: "sandbox-secret" };
  const sendit = { ...keys, tokenSeconds: 3_000, hourlyLimit, districts: DISTRICTS };
  const sandbox = createSandbox({
    carriers: { sendit, ozonexpress: OZON, cathedis: CATHEDIS, digylog: DIGYLOG },
    retryDelaysMs: [10, 10],
    ...own,
    folder,
  });
  const { url, smtpPort } = await sandbox.listen(0);
  const stop = async () => {
    await sandbox.close();
    if (own.folder === undefined) rmSync(folder, { recursive: true, force: true });
  };
  return { sandbox, url, smtpPort, folder, stop };
}

export interface Answer {
  status: number;
  headers: Headers;
  body: unknown;
}

/** What stands at a path inside a JSON value; undefined when the path leads nowhere. */
export function pick(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
}

/** One JSON call; a body that is no JSON is given as text. */
export async function call(
  url: string,
  method = "GET",
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method,
    redirect: "manual",
    headers: { accept: "application/json", "content-type": "application/json", ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json");
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

/** SENDIT's API of a sandbox, logged in. */
export async function senditClient(url: string) {
  const api = `${url}/carriers/sendit/api/v1`;
  const keys = { public_key: "sandbox-public", secret_key: "sandbox-secret" };
  const { body } = await call(`${api}/login`, "POST", keys);
  const authorization = `Bearer ${pick(body, "data", "token")}`;
  return (method: string, path: string, sent?: unknown, headers: Record<string, string> = {}) =>
    call(`${api}${path}`, method, sent, { authorization, ...headers });
}

/** A parcel that SENDIT takes; invented. */
export function delivery(over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    pickup_district_id: 46,
    district_id: 301,
    name: "سلمى الإدريسي",
    amount: 349,
    address: "14 rue des Orangers, appt 3",
    phone: "0612000001",
    reference: "48120577",
    allow_open: 1,
    products: "Théière gravée x1",
    ...over,
  };
}
