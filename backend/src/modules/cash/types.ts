import type { Mapping } from "../../cash/columns";
import type { Problem } from "../../cash/match";
import type { SettlementRow } from "../../cash/read-file";

/** `preview`: looked at, nothing changed; `confirmed`: applied, for good; `discarded`: thrown away, nothing changed. */
export type SettlementState = "preview" | "confirmed" | "discarded";

/** A carrier's file as it was uploaded, with how its columns are read. */
export interface SettlementRecord {
  id: string;
  carrier: string;
  file_name: string;
  /** SHA-256 of the bytes, hexadecimal. */
  content_hash: string;
  rows: SettlementRow[];
  /** Index of the header among `rows`. */
  header_row: number;
  mapping: Mapping;
  /** Days of delivery (`YYYY-MM-DD`, Africa/Casablanca, both included) whose parcels should be in the file. */
  period_from: string | null;
  period_until: string | null;
  state: SettlementState;
  /** Rows below the header that name no parcel. */
  ignored_rows: number;
  actor: string;
  created_at: Date;
  closed_at: Date | null;
  closed_by: string | null;
}

/** A line held against the shop's parcels; amounts in dirhams as PostgreSQL's numeric gives them. */
export interface SettlementLineRecord {
  settlement_id: string;
  position: number;
  line: number | null;
  tracking: string;
  reference: string;
  order_id: string | null;
  number: string | null;
  recipient: string | null;
  amount: string | null;
  fee: string | null;
  net: string | null;
  cod_amount: string | null;
  expected_fee: string | null;
  expected: string | null;
  received: string | null;
  problems: Problem[];
  payable: boolean;
  applied: boolean;
}

/** The cash of one order, paid out by its carrier; dirhams. */
export interface NewRemittance {
  order_id: string;
  shipment_id: string | null;
  carrier: string;
  settlement_id: string | null;
  /** What the courier had to collect, and what the carrier says it did. */
  cod_amount: string;
  collected: string;
  fee: string;
  /** What should reach the shop, and what does. */
  expected: string;
  received: string;
  actor: string;
}
