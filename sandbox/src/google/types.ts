/** A cell's value; `""` is a blank. */
export type Cell = string | number | boolean;

/** A tab's properties, as the API shows them. Cells are kept apart, in `GoogleState.sheets`. */
export interface TabProperties {
  sheetId: number;
  title: string;
  rowCount: number;
  columnCount: number;
}

export type CallKind = "read" | "write";

/** Limits of a sliding minute. */
export interface Quota {
  readsPerUser: number;
  writesPerUser: number;
  /** For reads and for writes, each, over all users. */
  perProject: number;
}

/** What the sandbox knows of the service account: never its private key. */
export interface ServiceAccount {
  client_email: string;
  public_key_pem: string;
}

/** What a spreadsheet's sharing dialog gives the service account. */
export type Access = "writer" | "reader" | "none";

export interface CallCounts {
  total: number;
  /** Calls refused with 429; not in `total`. */
  refused: number;
  /** Calls by UTC minute (`2026-11-22T10:05`), the last hour's. */
  per_minute: Record<string, number>;
  /** The most calls seen in any sliding 60 seconds. */
  busiest_minute: number;
}

export interface Calls {
  read: CallCounts;
  write: CallCounts;
  tokens: number;
}

/** Everything that survives a restart; plain JSON. */
export interface GoogleSnapshot {
  sheets: Record<string, Record<string, Cell[][]>>;
  tabs: Record<string, TabProperties[]>;
  access: Record<string, Access>;
  tokens: Record<string, { user: string; expires_at: number }>;
  calls: Calls;
}
