// The sandbox's control API: what Google, SENDIT and the mail sink hold, and how to make them misbehave.
import type { Context } from "./context.mts";
import { call, must } from "./http.mts";

export type Cell = string | number | boolean;
export const COLUMNS = [
  "date",
  "order_id",
  "client",
  "tel",
  "adresse",
  "articles",
  "total",
  "statut_livraison",
  "transporteur",
  "tracking_id",
] as const;
export type Column = (typeof COLUMNS)[number];
export type SheetRow = Record<Column, Cell>;

export interface Parcel {
  carrier: string;
  tracking_number: string;
  reference: string;
  status: string;
  recipient: string;
  phone: string;
  city: string;
  amount: number;
}

export interface ParcelDetail {
  address?: string;
  [field: string]: unknown;
}

export interface Mail {
  to: string | string[];
  subject: string;
  text: string;
}

export interface SentWebhook {
  tracking_number: string;
  status: string;
  last_status: number | null;
}

interface State {
  sheets: Record<string, Record<string, Cell[][]>>;
  parcels: Parcel[];
  mails: Mail[];
  parcel_details: Record<string, ParcelDetail>;
}

export interface Fault {
  target: "google" | "sendit" | "digylog" | "ozonexpress" | "cathedis";
  kind: "slow" | "cut" | "429" | "500" | "html" | "lost_answer";
  count?: number;
  path?: string;
  method?: string;
  delay_ms?: number;
}

export interface Move {
  status: string;
  message?: string;
  /** `YYYY-MM-DD HH:mm:ss` in Casablanca, or ISO 8601. */
  lastActionAt?: string;
  webhook?: boolean;
  move?: boolean;
  signature?: "valid" | "wrong" | "none";
  repeat?: number;
}

export class Sandbox {
  private readonly base: string;
  private readonly spreadsheet: string;

  constructor({ info }: Pick<Context, "info">) {
    this.base = `${info.sandbox}/sandbox`;
    this.spreadsheet = info.spreadsheet_id;
  }

  state(): Promise<State> {
    return must(call<State>(`${this.base}/state`), "sandbox state");
  }

  /** The first tab as a grid of cells, the header included. */
  async grid(): Promise<Cell[][]> {
    const tabs = (await this.state()).sheets[this.spreadsheet] ?? {};
    return Object.values(tabs)[0] ?? [];
  }

  /** The rows of one order, read by the header wherever the columns stand. */
  async rowsOf(number: string): Promise<SheetRow[]> {
    const [header = [], ...rows] = await this.grid();
    const at = (column: Column) => header.indexOf(column);
    return rows
      .filter((row) => String(row[at("order_id")] ?? "") === number)
      .map((row) => Object.fromEntries(COLUMNS.map((column) => [column, row[at(column)] ?? ""])) as SheetRow);
  }

  /** An order's parcels, those of later references (`-2`) included. */
  async parcelsOf(number: string): Promise<Parcel[]> {
    const { parcels } = await this.state();
    return parcels.filter(({ reference }) => reference === number || reference.startsWith(`${number}-`));
  }

  async detailOf(trackingNumber: string): Promise<ParcelDetail> {
    return (await this.state()).parcel_details[trackingNumber] ?? {};
  }

  /** Mails whose subject or text holds `words`. */
  async mailsAbout(words: string): Promise<Mail[]> {
    const { mails } = await this.state();
    return mails.filter(({ subject, text }) => `${subject}\n${text}`.includes(words));
  }

  /** Moves a parcel; gives back the webhooks as they were first answered. */
  async move(trackingNumber: string, move: Move | string): Promise<SentWebhook[]> {
    const json = typeof move === "string" ? { status: move } : move;
    const path = `/parcels/${encodeURIComponent(trackingNumber)}/status`;
    const { webhooks } = await must(
      this.post<{ webhooks: SentWebhook[] }>(path, json),
      `move ${trackingNumber}`,
    );
    return webhooks;
  }

  async fault(fault: Fault): Promise<void> {
    await must(this.post("/faults", fault), "plan a fault");
  }

  async clearFaults(): Promise<void> {
    await must(call(`${this.base}/faults`, { method: "DELETE" }), "clear faults");
  }

  /** Faults that still wait for a call. */
  async faultsLeft(): Promise<number> {
    const { faults } = await must(call<{ faults: unknown[] }>(`${this.base}/faults`), "list faults");
    return faults.length;
  }

  /** Acts as people on the sheet; rows from 1 (the header). */
  async people(action: string, fields: Record<string, unknown> = {}): Promise<void> {
    await must(this.post("/people", { action, ...fields }), `people: ${action}`);
  }

  private post<T>(path: string, json: unknown) {
    return call<T>(`${this.base}${path}`, { json });
  }
}
