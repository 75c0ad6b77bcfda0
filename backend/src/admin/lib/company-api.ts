import type { Locale } from "@souk/contracts";
import type { Company } from "../../people/merchants/company";
import type { DocumentKind } from "../../people/merchants/document";
import type { Merchant, MerchantState } from "../../people/merchants/repository";
import type { MerchantSettings } from "../../people/merchants/settings";
import type { CompanyView as ServerView } from "../../people/merchants/views";
import { call, sendFile } from "./ops-api";

/** As JSON carries them: moments are texts. */
export type MerchantLine = Omit<Merchant, "submitted_at" | "decided_at"> & { submitted_at: string };
export type CompanyView = MerchantLine & Pick<ServerView, "documents">;

const COMPANY = "/admin/ops/company";
const MERCHANTS = "/admin/ops/merchants";
const of = (id: string) => `${MERCHANTS}/${encodeURIComponent(id)}`;

type Answer = { company: CompanyView };

/** The reader's own company; null before it was sent. */
export async function getCompany(locale: Locale): Promise<CompanyView | null> {
  return (await call<{ company: CompanyView | null }>(locale, COMPANY)).company;
}

export const sendCompany = (locale: Locale, body: Company): Promise<Answer> =>
  call(locale, COMPANY, { method: "POST", body });

export const sendPaper = (locale: Locale, kind: DocumentKind, file: File): Promise<Answer> =>
  sendFile(locale, `${COMPANY}/documents/${kind}`, file);

export async function getMerchants(locale: Locale, state: MerchantState): Promise<MerchantLine[]> {
  return (await call<{ merchants: MerchantLine[] }>(locale, `${MERCHANTS}?state=${state}`)).merchants;
}

export async function getMerchant(locale: Locale, id: string): Promise<CompanyView> {
  return (await call<Answer>(locale, of(id))).company;
}

export const decideMerchant = (
  locale: Locale,
  id: string,
  body: { approve: true } | { reject: string },
): Promise<Answer> => call(locale, `${of(id)}/decision`, { method: "POST", body });

/** Where a paper is saved from, with the reader's own session. */
export const paperAddress = (id: string, document: string): string =>
  `${of(id)}/documents/${encodeURIComponent(document)}`;

export const getMerchantSettings = (locale: Locale): Promise<MerchantSettings> =>
  call(locale, `${MERCHANTS}/settings`);

export const setMerchants = (locale: Locale, body: MerchantSettings): Promise<MerchantSettings> =>
  call(locale, `${MERCHANTS}/settings`, { method: "POST", body });
