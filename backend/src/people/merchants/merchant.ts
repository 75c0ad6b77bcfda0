import type { Locale } from "@souk/contracts";
import type { Company } from "./company";
import type { MediaType } from "./document";
import type { DocumentKind } from "./document-kind";

export const MERCHANT_STATES = ["submitted", "approved", "rejected"] as const;
export type MerchantState = (typeof MERCHANT_STATES)[number];

/** A row of `merchant`. */
export interface Merchant extends Company {
  id: string;
  /** The staff account that submitted it. */
  user_id: string;
  /** The language in which it was submitted: that of the mail about the decision. */
  locale: Locale;
  /** Grows with every change by the merchant; a decision names the one that was looked at. */
  revision: number;
  state: MerchantState;
  /** Why it was rejected, for the merchant to read. */
  reason: string | null;
  /** A user's id, or that of an API key. */
  decided_by: string | null;
  decided_at: Date | null;
  submitted_at: Date;
}

/** A row of `merchant_document`; its file's name is the id. */
export interface MerchantDocument {
  id: string;
  merchant_id: string;
  kind: DocumentKind;
  media_type: MediaType;
  bytes: number;
  sha256: string;
  created_at: Date;
}
