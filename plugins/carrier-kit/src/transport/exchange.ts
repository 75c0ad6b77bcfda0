import type { Carrier, Operation, ReadResult } from "../carrier";
import { unproven } from "../carrier";
import { type HttpCall, prepareCall, type Reply } from "../http";
import { judge } from "../outcomes";
import type { Redactor } from "../redact";
import type { SettingValues } from "../settings";
import type { Clock } from "./clock";
import type { CallKind, Pipeline } from "./pipeline";
import { retryAfter } from "./send";
import { createSessionKeeper, type Session, type SessionKeeper } from "./session";

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

function loginOf(parts: ExchangeParts): SessionKeeper | null {
  const { carrier, settings, baseUrl, pipeline, redactor, clock } = parts;
  const { session } = carrier;
  if (!session) return null;
  const login = async (): Promise<ReadResult<Session>> => {
    const prepared = prepareCall(session.build(settings), baseUrl, carrier.headers?.(settings) ?? {});
    const reply = await pipeline(prepared, { operation: "login", write: false, priority: "create" });
    const result = judge(reply, "json", (answer) => session.read(answer));
    // Whatever went wrong at the login, the call behind it was surely not executed.
    if (!result.ok)
      return result.outcome === "unauthorized" ? result : unproven("unavailable", result.message);
    redactor.learn(result.value.secret);
    const lifetime = clock.now() + session.lifetimeMs;
    const told = result.value.expires_at;
    const expiresAt = told === undefined ? lifetime : Math.min(lifetime, told - EXPIRY_MARGIN_MS);
    return { ok: true, value: { secret: result.value.secret, expiresAt } };
  };
  return createSessionKeeper(login, clock);
}

/** Sends operations with the session: on a refused session it logs in once more, repeats once, then gives up. */
export function createExchange(parts: ExchangeParts): Exchange {
  const { carrier, settings, baseUrl, pipeline, redactor, clock } = parts;
  const sessions = loginOf(parts);

  const send = async (call: HttpCall, kind: CallKind, secret: string | null): Promise<Reply> => {
    const session = secret === null ? {} : carrier.session?.headers(secret);
    return pipeline(prepareCall(call, baseUrl, { ...carrier.headers?.(settings), ...session }), kind);
  };
  const finish = <T>(result: ReadResult<T>, reply: Reply): Exchanged<T> => {
    if (result.ok) return result;
    const retryAfterMs = retryAfter(reply, clock.now());
    const message = result.message === undefined ? undefined : redactor.text(result.message);
    return { ...unproven(result.outcome, message), ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  };
  const once = async <I, O>(operation: Operation<I, O>, input: I, kind: CallKind, secret: string | null) => {
    const call = operation.build(input, settings);
    const reply = await send(call, kind, secret);
    return finish(
      judge(reply, call.expect ?? "json", (answer) => operation.read(answer, input, settings)),
      reply,
    );
  };

  const withSession = async <I, O>(
    keeper: SessionKeeper,
    operation: Operation<I, O>,
    input: I,
    kind: CallKind,
    mayRepeat: boolean,
  ): Promise<Exchanged<O>> => {
    const session = await keeper.get();
    if (!session.ok) return session;
    const result = await once(operation, input, kind, session.value.secret);
    if (result.ok || result.outcome !== "unauthorized") return result;
    keeper.drop(session.value);
    return mayRepeat ? withSession(keeper, operation, input, kind, false) : result;
  };
  const sessionHeaders = async (): Promise<Record<string, string>> => {
    const session = await sessions?.get();
    return session?.ok ? (carrier.session?.headers(session.value.secret) ?? {}) : {};
  };
  return {
    run: (operation, input, kind) =>
      sessions ? withSession(sessions, operation, input, kind, true) : once(operation, input, kind, null),
    sessionHeaders,
  };
}
