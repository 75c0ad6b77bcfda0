import type { PreparedCall, Reply, TransportFailure } from "../http";
import type { CarrierLogger } from "../logger";
import { type IsLoginPage, isReadable } from "../outcomes";
import type { Redactor } from "../redact";
import type { CircuitBreaker } from "./breaker";
import type { Priority, RateBudget } from "./budget";
import type { Clock } from "./clock";
import { retryAfter, sendOnce } from "./send";

export interface CallKind {
  /** The operation's name, for the log. */
  operation: string;
  /** Whether repeating it could do something twice; only reads are retried. */
  write: boolean;
  priority: Priority;
  /** Nothing is sent after this moment (milliseconds since 1970), whatever came before it took its time. */
  notAfter?: number;
}

export interface PipelineParts {
  carrierId: string;
  fetcher: typeof fetch;
  clock: Clock;
  logger: CarrierLogger;
  redactor: Redactor;
  budget: RateBudget;
  breaker: CircuitBreaker;
  timeoutMs: number;
  /** Tries of a read, the first included. */
  readTries: number;
  /** Such an answer is about the session and no failure of the carrier's. */
  isLoginPage?: IsLoginPage;
  /** The keys stand in the URL: only its origin is logged. */
  secretUrl?: boolean;
}

/** Sends one prepared call with everything the kit owns around it. */
export type Pipeline = (call: PreparedCall, kind: CallKind) => Promise<Reply>;

const NOT_SENT_BY_US: readonly TransportFailure[] = ["budget", "circuit", "late"];
const FIRST_WAIT_MS = 250;
const PAUSE_WITHOUT_WORD_MS = 10_000;

/** A failure of the carrier's side, worth another try of a read: no answer, 5xx, or a 2xx whose body cannot be read. */
function isFailure(reply: Reply, { expect }: PreparedCall, isLoginPage?: IsLoginPage): boolean {
  if (!reply.ok) return !NOT_SENT_BY_US.includes(reply.failure);
  if (isLoginPage?.(reply.answer)) return false;
  const { status } = reply.answer;
  return status >= 500 || (status >= 200 && status < 300 && !isReadable(reply.answer, expect));
}

async function attempt(parts: PipelineParts, call: PreparedCall, kind: CallKind): Promise<Reply> {
  const { budget, breaker, clock, logger, redactor } = parts;
  const room = breaker.enter();
  if (!room.ok) return { ok: false, failure: "circuit", retryAfterMs: room.retryAfterMs };
  const share = await budget.take(kind.priority);
  if (!share.ok) return { ok: false, failure: "budget", retryAfterMs: share.retryAfterMs };
  const started = clock.now();
  if (kind.notAfter !== undefined && started > kind.notAfter) return { ok: false, failure: "late" };
  const reply = await sendOnce(call, parts.timeoutMs, parts.fetcher);
  const failed = isFailure(reply, call, parts.isLoginPage);
  if (failed) breaker.failed();
  else breaker.succeeded();
  if (reply.ok && reply.answer.status === 429) {
    await budget.pause(retryAfter(reply, clock.now()) ?? PAUSE_WITHOUT_WORD_MS);
  }
  const fields = {
    carrier: parts.carrierId,
    operation: kind.operation,
    method: call.method,
    // Without the query, which may hold a shopper's phone.
    url: parts.secretUrl ? new URL(call.url).origin : redactor.text(call.url.replace(/\?.*$/, "")),
    result: reply.ok ? reply.answer.status : reply.failure,
    ms: clock.now() - started,
  };
  if (failed) logger.warn("carrier call failed", fields);
  else logger.info("carrier call", fields);
  return reply;
}

/** A pipeline: circuit breaker, rate budget, time-out, log, and retries of reads with growing, scattered waits. */
export function createPipeline(parts: PipelineParts): Pipeline {
  return async (call, kind) => {
    const tries = kind.write ? 1 : parts.readTries;
    const failed = (reply: Reply) => isFailure(reply, call, parts.isLoginPage);
    let reply = await attempt(parts, call, kind);
    for (let tried = 1; tried < tries && failed(reply); tried += 1) {
      await parts.clock.sleep(FIRST_WAIT_MS * 2 ** (tried - 1) * (1 + Math.random()));
      reply = await attempt(parts, call, kind);
    }
    return reply;
  };
}
