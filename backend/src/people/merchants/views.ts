import type { Sql } from "../../db/transaction";
import type { MediaType } from "./document";
import type { DocumentKind } from "./document-kind";
import type { FoundMerchant } from "./list";
import type { MerchantDocument, MerchantState } from "./merchant";
import { papersOf } from "./papers";

export interface PaperView {
  id: string;
  kind: DocumentKind;
  media_type: MediaType;
  bytes: number;
  uploaded_at: Date;
}

/** A company as its own merchant sees it. */
export interface CompanyView {
  id: string;
  name: string;
  ice: string;
  rc: string;
  rc_court: string;
  cin: string;
  state: MerchantState;
  reason: string | null;
  submitted_at: Date;
  decided_at: Date | null;
  documents: PaperView[];
}

/** A line of the list. */
export interface MerchantLine {
  id: string;
  name: string;
  ice: string;
  state: MerchantState;
  submitted_at: Date;
  /** How many papers are there, of three. */
  papers: number;
  user: { id: string; email: string; name: string | null };
}

/** A company as those who check it see it. */
export interface MerchantView extends CompanyView {
  user: MerchantLine["user"];
  revision: number;
  /** The decider's name. */
  decided_by: string | null;
}

const paperView = ({ id, kind, media_type, bytes, created_at }: MerchantDocument): PaperView => ({
  id,
  kind,
  media_type,
  bytes,
  uploaded_at: created_at,
});

const userOf = ({ user_id, email, user_name }: FoundMerchant): MerchantLine["user"] => ({
  id: user_id,
  email,
  name: user_name,
});

export const merchantLine = (found: FoundMerchant): MerchantLine => {
  const { id, name, ice, state, submitted_at, papers } = found;
  return { id, name, ice, state, submitted_at, papers, user: userOf(found) };
};

export async function companyView(sql: Sql, found: FoundMerchant): Promise<CompanyView> {
  const { id, name, ice, rc, rc_court, cin, state, reason, submitted_at, decided_at } = found;
  const documents = (await papersOf(sql, id)).map(paperView);
  return { id, name, ice, rc, rc_court, cin, state, reason, submitted_at, decided_at, documents };
}

export async function merchantView(sql: Sql, found: FoundMerchant): Promise<MerchantView> {
  const { revision, decider, decided_by } = found;
  const company = await companyView(sql, found);
  return { ...company, user: userOf(found), revision, decided_by: decider ?? decided_by };
}
