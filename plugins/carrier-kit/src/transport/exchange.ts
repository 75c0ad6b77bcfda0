import type { Carrier, Operation, ReadResult, SessionDefinition } from "../carrier";
import { unproven } from "../carrier";
import { type HttpAnswer, prepareCall, type Reply } from "../http";
import { isReadable, judge } from "../outcomes";
import type { Redactor } from "../redact";
import type { SettingValues } from "../settings";
import type { Clock } from "./clock";
import type { CallKind, Pipeline } from "./pipeline";
import { retryAfter } from "./send";
import { createSessionKeeper, type Session } from "./session";

/** A result with how long to wait before another try, where that is known. */
export type Exchanged<T> = ReadResult<T> & { retryAfterMs?: number };

export interface ExchangeParts {
  carrier: Carrier;
  settings: SettingValues;
  baseUrl: string;
  pipeline: Pipeline;
  redactor: Redactor;
  clock: Clock;
}

export interface Exchange {
  /** Builds, sends and reads one operation, with the account's session. */
  run<I, O>(operation: Operation<I, O>, input: I, kind: CallKind): Promise<Exchanged<O>>;
  /** The headers of the session in use, for a download beside the API. */
  sessionHeaders(): Promise<Record<string, string>>;
}

const EXPIRY_MARGIN_MS = 30_000;

/** A failure as it may be shown: redacted, with the wait that the carrier asked for. */
function finish<T>(result: ReadResult<T>, reply: Reply, { redactor, clock }: ExchangeParts): Exchanged<T> {
  if (result.ok) return result;
  const retryAfterMs = retryAfter(reply, clock.now());
  const message = result.message === undefined ? undefined : redactor.text(result.message);
  return { ...unproven(result.outcome, message), ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
}

async function logIn(parts: ExchangeParts, session: SessionDefinition): Promise<Exchanged<Session>> {
  const { carrier, settings, baseUrl, pipeline, redactor, clock } = parts;
  const prepared = prepareCall(session.build(settings), baseUrl, carrier.headers?.(settings) ?? {});
  const reply = await pipeline(prepared, { operation: "login", write: false, priority: "create" });
  const result = finish(
    judge(reply, prepared.expect, (answer) => session.read(answer), session.isLoginPage),
    reply,
    parts,
  );
  // Whatever went wrong at the login, the call behind it was surely not executed.
  if (!result.ok) {
    // A login is refused for its keys only.
    const keys = result.outcome === "unauthorized" || result.outcome === "refused";
    return { ...result, outcome: keys ? "unauthorized" : "unavailable" };
  }
  const { secret, expires_at: told } = result.value;
  redactor.learn(secret);
  // A cookie header holds several secrets, each behind its name.
  for (const pair of secret.split("; ")) redactor.learn(pair.replace(/^[\w-]+=/, ""));
  const lifetime = clock.now() + session.lifetimeMs;
  const expiresAt = told === undefined ? lifetime : Math.min(lifetime, told - EXPIRY_MARGIN_MS);
  return { ok: true, value: { secret, expiresAt } };
}

interface Outcome<O> {
  result: Exchanged<O>;
  /** False for a 2xx answer that is no JSON: with some carriers the only sign of a session that has ended. */
  readable: boolean;
}

async function runOnce<I, O>(
  parts: ExchangeParts,
  operation: Operation<I, O>,
  input: I,
  kind: CallKind,
  session: Record<string, string>,
): Promise<Outcome<O>> {
  const { carrier, settings, baseUrl, pipeline } = parts;
  const reason = operation.refuse?.(input, settings);
  if (reason) return { result: unproven("refused", `not sent: ${reason}`), readable: true };
  const call = prepareCall(operation.build(input, settings), baseUrl, {
    ...carrier.headers?.(settings),
    ...session,
  });
  const reply = await pipeline(call, kind);
  const read = (answer: HttpAnswer) => operation.read(answer, input, settings);
  const result = judge(reply, call.expect, read, carrier.session?.isLoginPage);
  const readable = !reply.ok || reply.answer.status >= 300 || isReadable(reply.answer, call.expect);
  return { result: finish(result, reply, parts), readable };
}

/** An account of a carrier that needs no login. */
function openExchange(parts: ExchangeParts): Exchange {
  return {
    run: async (operation, input, kind) => (await runOnce(parts, operation, input, kind, {})).result,
    sessionHeaders: () => Promise.resolve({}),
  };
}

/**
 * An account with a session: when that is refused it logs in once more, repeats the call once, then gives up. An answer that
 * cannot be read may mean the same: then a read is repeated too, a write never.
 */
function sessionExchange(parts: ExchangeParts, session: SessionDefinition): Exchange {
  const keeper = createSessionKeeper(() => logIn(parts, session), parts.clock);
  const run = async <I, O>(
    operation: Operation<I, O>,
    input: I,
    kind: CallKind,
    mayRepeat: boolean,
  ): Promise<Exchanged<O>> => {
    const held = await keeper.get();
    if (!held.ok) return held;
    const headers = session.headers(held.value.secret);
    const { result, readable } = await runOnce(parts, operation, input, kind, headers);
    const refused = !result.ok && result.outcome === "unauthorized";
    if (refused || !readable) keeper.drop(held.value);
    const again = mayRepeat && (refused || (!readable && !kind.write));
    return again ? run(operation, input, kind, false) : result;
  };
  const sessionHeaders = async (): Promise<Record<string, string>> => {
    const held = await keeper.get();
    return held.ok ? session.headers(held.value.secret) : {};
  };
  const open = openExchange(parts);
  return {
    run: (operation, input, kind) =>
      operation.open ? open.run(operation, input, kind) : run(operation, input, kind, true),
    sessionHeaders,
  };
}

/** Sends operations for an account, with a session where the carrier has one. */
export function createExchange(parts: ExchangeParts): Exchange {
  const { session } = parts.carrier;
  return session ? sessionExchange(parts, session) : openExchange(parts);
}
