import type { Carrier } from "../carrier";
import type { CarrierClientOptions } from "../client/options";
import type { CarrierClient } from "../client/types";
import type { CarrierLogger } from "../logger";
import { replyFrom } from "../replay";
import type { CarrierFixtures, FixtureAnswer } from "./fixtures";
import { type KitUnderTest, realKit } from "./kit";

/** What the scripted carrier does with a call: a fixture's answer, or a fault of the line. */
export type Script = FixtureAnswer | { fault: "timeout" | "cut" | "unreachable" } | { pdf: string };

export interface SentCall {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
  login: boolean;
}

export interface Lab {
  client: CarrierClient;
  calls: SentCall[];
  /** Calls that were no login. */
  own(): SentCall[];
  logins(): number;
  /** Everything that the kit gave away: log lines, and what tests add. */
  said: string[];
  /** Moves the clock. */
  pass(ms: number): void;
}

export interface LabOptions {
  /** Answers of the operation's own calls, in order; the last one repeats. */
  own: Script[];
  /** Answers of logins, in order; the last one repeats. */
  logins?: Script[];
  client?: Partial<CarrierClientOptions>;
  kit?: KitUnderTest;
}

const SHORT_MS = 25;

function refusal(): Error {
  return new TypeError("fetch failed", {
    cause: Object.assign(new Error("refused"), { code: "ECONNREFUSED" }),
  });
}

function reset(): Error {
  return new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
}

function silence(signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((_, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

function answer(script: Script, signal: AbortSignal | null | undefined): Promise<Response> {
  if ("pdf" in script) return Promise.resolve(new Response(script.pdf));
  const reply = "fault" in script ? null : replyFrom(script);
  if (reply?.ok) {
    const { status, headers, bytes } = reply.answer;
    const empty = status === 204 || status === 304;
    return Promise.resolve(new Response(empty ? null : new Uint8Array(bytes), { status, headers }));
  }
  const fault = "fault" in script ? script.fault : reply?.failure;
  if (fault === "timeout") return silence(signal);
  return Promise.reject(fault === "unreachable" ? refusal() : reset());
}

function text(body: RequestInit["body"]): string {
  if (typeof body === "string") return body;
  if (body instanceof FormData || body instanceof URLSearchParams) return JSON.stringify([...body.entries()]);
  return "";
}

/** A client on a scripted line: no network, a clock of its own, and a record of all that was sent and said. */
export function openLab(carrier: Carrier, fixtures: CarrierFixtures, options: LabOptions): Lab {
  const calls: SentCall[] = [];
  const said: string[] = [];
  const queues = { own: [...options.own], logins: [...(options.logins ?? [fixtures.login?.ok ?? {}])] };
  const settings = carrier.settings.parse(fixtures.settings);
  const loginPath = settings.ok ? carrier.session?.build(settings.values).path : undefined;
  const line = (async (input: string | URL | Request, init: RequestInit = {}) => {
    const url = String(input instanceof Request ? input.url : input);
    const login = loginPath !== undefined && new URL(url).pathname.endsWith(loginPath);
    const headers = Object.fromEntries(new Headers(init.headers));
    calls.push({ method: init.method ?? "GET", url, headers, body: text(init.body), login });
    const queue = login ? queues.logins : queues.own;
    const script = (queue.length > 1 ? queue.shift() : queue[0]) ?? { fault: "unreachable" };
    return answer(script, init.signal);
  }) satisfies typeof fetch;
  let now = Date.UTC(2026, 10, 22, 9);
  const log = (message: string, fields?: Record<string, unknown>) =>
    said.push(JSON.stringify([message, fields]));
  const logger: CarrierLogger = { info: log, warn: log };
  const { createCarrierClient } = options.kit ?? realKit;
  const client = createCarrierClient(carrier, {
    settings: fixtures.settings,
    fetch: line,
    logger,
    clock: { now: () => now, sleep: () => Promise.resolve() },
    cities: () => Promise.resolve(carrier.cities.bundled),
    timeoutMs: SHORT_MS,
    ...options.client,
  });
  const pass = (ms: number): void => {
    now += ms;
  };
  const own = () => calls.filter((call) => !call.login);
  return { client, calls, own, said, pass, logins: () => calls.filter((call) => call.login).length };
}
