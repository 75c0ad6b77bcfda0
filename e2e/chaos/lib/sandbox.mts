// What Google and the carriers hold in the end, as the sandbox tells it.
import type { RunInfo } from "../../../scripts/lib/stack.mts";
import { call, must } from "../../lib/http.mts";
import type { Cell, Parcel } from "../../lib/sandbox.mts";

interface Calls {
  total: number;
  refused: number;
  /** The most calls in any sliding 60 seconds. */
  busiest_minute: number;
}

export interface Outside {
  sheets: Record<string, Record<string, Cell[][]>>;
  parcels: Parcel[];
  faults: { target: string; kind: string; hits: number }[];
  google_calls: { read: Calls; write: Calls };
}

/** A row of the sheet by column name. */
export type Row = Record<string, Cell>;

export function outside(info: RunInfo): Promise<Outside> {
  return must(call<Outside>(`${info.sandbox}/sandbox/state`), "the sandbox's state");
}

/** From now on the carriers' webhooks go to this backend; what stands behind its address stays. */
export async function webhooksTo(info: RunInfo, backend: string): Promise<void> {
  const path = `${info.sandbox}/sandbox/settings`;
  const known = await must(call<Record<string, string | null>>(path), "the webhooks' addresses");
  const moved = Object.entries(known).flatMap(([name, address]) =>
    address ? [[name, address.replace(new URL(address).origin, backend)]] : [],
  );
  await must(call(path, { json: Object.fromEntries(moved) }), "set the webhooks' addresses");
}

/** The rows below the header that hold anything, in the sheet's order. */
export function rowsOf(state: Outside, spreadsheetId: string): Row[] {
  const [header = [], ...rows] = Object.values(state.sheets[spreadsheetId] ?? {})[0] ?? [];
  return rows
    .filter((cells) => cells.some((cell) => cell !== ""))
    .map((cells) => Object.fromEntries(header.map((name, index) => [String(name), cells[index] ?? ""])));
}
