import { isObject } from "../lib/read";
import type { WebhookRequest } from "./fake";

const TIMEOUT_MS = 5_000;
const KEPT = 200;
const RETRY_DELAYS_MS: readonly number[] = [2_000, 10_000, 30_000, 120_000];
const ANSWER_KEPT = 200;

export interface WebhookRecord {
  id: number;
  carrier: string;
  tracking_number: string;
  status: string;
  url: string;
  attempts: number;
  state: "pending" | "delivered" | "failed";
  /** The receiver's last HTTP status, null when it gave none. */
  last_status: number | null;
  /** Start of the last answer, or why there was none. */
  last_answer: string | null;
  at: string;
}

export interface WebhookEntry {
  record: WebhookRecord;
  request: WebhookRequest;
}

export interface WebhookOptions {
  now(): number;
  onChange(): void;
  /** Pauses between attempts, milliseconds; one attempt more than pauses. */
  retryDelaysMs?: readonly number[];
}

/** Sends webhooks in the background: 5 s a try, again after growing pauses until a 2xx, each try on record. */
export class WebhookSender {
  private entries: WebhookEntry[] = [];
  private nextId = 1;
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly delays: readonly number[];
  private readonly stop = new AbortController();

  constructor(private readonly options: WebhookOptions) {
    this.delays = options.retryDelaysMs ?? RETRY_DELAYS_MS;
  }

  /** Resolves after the first attempt with the record as it then stands; later attempts go on in the background. */
  async send(request: WebhookRequest): Promise<WebhookRecord> {
    const { carrier, tracking_number, status, url } = request;
    const at = new Date(this.options.now()).toISOString();
    const record: WebhookRecord = {
      id: this.nextId++,
      ...{ carrier, tracking_number, status, url, at },
      ...{ attempts: 0, state: "pending", last_status: null, last_answer: null },
    };
    const entry = { record, request };
    this.entries = [...this.entries, entry].slice(-KEPT);
    await this.attempt(entry);
    return { ...record };
  }

  private async attempt({ record, request }: WebhookEntry): Promise<void> {
    if (this.stop.signal.aborted) return;
    const answer = await post(request, this.stop.signal);
    // A sandbox that is closing leaves the record as it was: the next start takes it up again.
    if (this.stop.signal.aborted) return;
    record.attempts += 1;
    record.last_status = answer.status;
    record.last_answer = answer.text;
    const delay = this.delays[record.attempts - 1];
    if (answer.ok) record.state = "delivered";
    else if (delay === undefined) record.state = "failed";
    else this.later({ record, request }, delay);
    this.options.onChange();
  }

  private later(entry: WebhookEntry, delayMs: number): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      if (this.entries.some(({ record }) => record === entry.record)) void this.attempt(entry);
    }, delayMs);
    this.timers.add(timer);
  }

  /** Newest first. */
  list(): WebhookRecord[] {
    return this.entries.map(({ record }) => ({ ...record })).reverse();
  }

  snapshot(): WebhookEntry[] {
    return this.entries;
  }

  /** Takes the records back and goes on with those that were still pending. */
  restore(entries: WebhookEntry[]): void {
    this.entries = entries;
    this.nextId = Math.max(0, ...entries.map(({ record }) => record.id)) + 1;
    for (const entry of entries) if (entry.record.state === "pending") this.later(entry, this.delays[0] ?? 0);
  }

  reset(): void {
    this.entries = [];
    this.clearTimers();
  }

  /** Gives up running and planned attempts. */
  close(): void {
    this.stop.abort();
    this.clearTimers();
  }

  private clearTimers(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }
}

async function post(
  request: WebhookRequest,
  stop: AbortSignal,
): Promise<{ ok: boolean; status: number | null; text: string }> {
  try {
    const response = await fetch(request.url, {
      method: "POST",
      headers: request.headers,
      body: request.body,
      redirect: "manual",
      signal: AbortSignal.any([stop, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    const text = (await response.text()).slice(0, ANSWER_KEPT);
    return { ok: response.ok, status: response.status, text };
  } catch (error) {
    return { ok: false, status: null, text: reason(error) };
  }
}

function reason(error: unknown): string {
  if (!isObject(error)) return "no answer";
  if (error.name === "TimeoutError") return `no answer within ${TIMEOUT_MS / 1000} s`;
  const { message } = isObject(error.cause) ? error.cause : error;
  return typeof message === "string" ? message : "no answer";
}
