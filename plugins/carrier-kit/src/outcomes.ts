import { type ReadResult, unproven } from "./carrier";
import type { Expect, HttpAnswer, Reply, TransportFailure } from "./http";

const FAILURES: Record<TransportFailure, string> = {
  timeout: "the carrier did not answer in time",
  cut: "the connection to the carrier was cut",
  unreachable: "the carrier cannot be reached",
  budget: "the carrier's rate limit is used up for now",
  late: "not sent: what had to come first took too long",
  circuit: "the carrier has been failing; calls are paused for a moment",
};
const SURELY_NOT_EXECUTED: readonly TransportFailure[] = ["unreachable", "budget", "circuit", "late"];

/** Whether the bytes begin as a PDF does. */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "%PDF-";
}

/** Whether the answer's body is what was expected: JSON, or a PDF where one was asked for (or JSON that refuses it). */
export function isReadable(answer: HttpAnswer, expect: Expect): boolean {
  return expect === "headers" || answer.json !== undefined || (expect === "pdf" && isPdf(answer.bytes));
}

function isLoginRedirect(answer: HttpAnswer): boolean {
  return answer.status >= 300 && answer.status < 400 && /log-?in/i.test(answer.headers.location ?? "");
}

/** Whether an answer is the carrier's login page in place of what was asked. */
export type IsLoginPage = (answer: HttpAnswer) => boolean;

/** An answer that a carrier's `read` may judge, or the verdict that needs no carrier: failures, 401, 429, 5xx, HTML, cut JSON. */
export function gate(
  reply: Reply,
  expect: Expect = "json",
  isLoginPage?: IsLoginPage,
): ReadResult<HttpAnswer> {
  if (!reply.ok) {
    const executed = SURELY_NOT_EXECUTED.includes(reply.failure) ? "unavailable" : "uncertain";
    return unproven(executed, FAILURES[reply.failure]);
  }
  const { answer } = reply;
  if (answer.status === 401 || isLoginRedirect(answer) || isLoginPage?.(answer)) {
    return unproven("unauthorized", "the carrier does not accept the keys");
  }
  if (answer.status === 429) return unproven("unavailable", "the carrier asks to slow down");
  if (answer.status >= 500) return unproven("uncertain", `the carrier failed with HTTP ${answer.status}`);
  const redirected = answer.status >= 300 && answer.status < 400;
  if (answer.status < 200 || (redirected && expect !== "headers")) {
    return unproven("uncertain", `the carrier answered with HTTP ${answer.status}`);
  }
  if (!isReadable(answer, expect)) {
    const what = answer.text.trim() === "" ? "an empty answer" : "an answer that is not readable";
    return unproven("uncertain", `the carrier gave ${what}`);
  }
  return { ok: true, value: answer };
}

/** Runs a carrier's `read` behind the gate; a `read` that throws has proven nothing. */
export function judge<T>(
  reply: Reply,
  expect: Expect,
  read: (answer: HttpAnswer) => ReadResult<T>,
  isLoginPage?: IsLoginPage,
): ReadResult<T> {
  const passed = gate(reply, expect, isLoginPage);
  if (!passed.ok) return passed;
  try {
    return read(passed.value);
  } catch {
    return unproven("uncertain", "the carrier's answer has an unknown shape");
  }
}
