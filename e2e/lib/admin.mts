// A staff member at the admin API.
import type { Context } from "./context.mts";
import { type Answer, type Call, call, must } from "./http.mts";

export interface StaffMessage {
  ar: string;
  fr: string;
  en: string;
}

export interface OpsError {
  id: string;
  target: string;
  subject: string;
  order_id: string | null;
  kind: string;
  message: StaffMessage;
  tries: number;
}

export interface OpsOrder {
  order: {
    order_id: string;
    number: string;
    state: string;
    hold_reason: string | null;
    customer_id: string;
    customer_name: string;
    failed_attempts: number;
  };
  history: {
    version: number;
    from_state: string | null;
    to_state: string;
    actor: string;
    reason: string | null;
  }[];
  allowed: string[];
  sheet: { state: string; tries: number; last_error: { kind: string; message: StaffMessage } | null } | null;
  shipment: {
    reference: string;
    state: string;
    status: string | null;
    raw_status: string | null;
    tracking_number: string | null;
    attempts: number;
    cod_amount: number;
    last_error: { kind: string; message: StaffMessage } | null;
  } | null;
  errors: OpsError[];
}

interface Account {
  email: string;
  password: string;
}

export class Admin {
  readonly backend: string;
  private readonly account: Account;
  private current: string;

  private constructor(backend: string, account: Account, token: string) {
    this.backend = backend;
    this.account = account;
    this.current = token;
  }

  /** Signs in at `backend` (the context's own by default). */
  static async signIn({ info }: Pick<Context, "info">, backend = info.backend): Promise<Admin> {
    const { email, password } = info.admin;
    return new Admin(backend, { email, password }, await tokenOf(backend, { email, password }));
  }

  /** The same person at another process of the backend. */
  at(backend: string): Admin {
    return new Admin(backend, this.account, this.current);
  }

  get token(): string {
    return this.current;
  }

  /** Calls the admin API; a token that has run out (they live ten minutes) is replaced once. */
  async call<T>(path: string, options: Call = {}): Promise<Answer<T>> {
    const ask = () => {
      const headers = { authorization: `Bearer ${this.current}`, ...options.headers };
      return call<T>(`${this.backend}${path}`, { ...options, headers });
    };
    const answer = await ask();
    if (answer.status !== 401) return answer;
    this.current = await tokenOf(this.backend, this.account);
    return ask();
  }

  order(id: string): Promise<OpsOrder> {
    return must(this.call<OpsOrder>(`/admin/ops/orders/${id}`), `order ${id}`);
  }

  transition(id: string, to: string, reason?: string): Promise<Answer<OpsOrder>> {
    return this.call<OpsOrder>(`/admin/ops/orders/${id}/transition`, { json: { to, reason } });
  }

  /** Runs one of an order's actions: `ship`, `export` or `remit`. */
  act(id: string, action: "ship" | "export" | "remit"): Promise<OpsOrder> {
    return must(this.call<OpsOrder>(`/admin/ops/orders/${id}/${action}`, { method: "POST" }), action);
  }

  async errors(): Promise<OpsError[]> {
    return (await must(this.call<{ errors: OpsError[] }>("/admin/ops/errors"), "errors")).errors;
  }

  async retry(errorId: string): Promise<void> {
    await must(this.call(`/admin/ops/errors/${errorId}/retry`, { method: "POST" }), "retry");
  }

  /** Changes order settings and gives back the way to put them as they were. */
  async settings(change: Record<string, unknown>): Promise<() => Promise<void>> {
    type Settings = { orders: Record<string, unknown> };
    const before = await must(this.call<Settings>("/admin/ops/settings"), "settings");
    const set = (orders: Record<string, unknown>) =>
      must(this.call("/admin/ops/settings", { json: { orders } }), "change settings");
    await set(change);
    return async () => {
      await set(before.orders);
    };
  }

  /** Changes delivery settings and gives back the way to put them as they were. */
  async delivery(change: Record<string, unknown>): Promise<() => Promise<void>> {
    type Settings = { delivery: Record<string, unknown> };
    const before = await must(this.call<Settings>("/admin/ops/settings"), "settings");
    const set = (delivery: Record<string, unknown>) =>
      must(this.call("/admin/ops/settings", { json: { delivery } }), "change delivery settings");
    await set(change);
    return async () => {
      await set(before.delivery);
    };
  }
}

async function tokenOf(backend: string, json: Account): Promise<string> {
  return (await must(call<{ token: string }>(`${backend}/auth/user/emailpass`, { json }), "sign in")).token;
}
