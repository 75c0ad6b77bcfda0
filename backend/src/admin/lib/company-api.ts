import type { Locale } from "@souk/contracts";
import type { Company } from "../../people/merchants/company";
import type { DocumentKind } from "../../people/merchants/document-kind";
import type { MerchantState } from "../../people/merchants/merchant";
import type {
  CompanyView as ServerCompany,
  MerchantLine as ServerLine,
  MerchantView as ServerMerchant,
} from "../../people/merchants/views";
import { call, sendFile } from "./ops-api";

/** As JSON carries it: moments are texts. */
type Json<T> = T extends Date
  ? string
  : T extends readonly (infer One)[]
    ? Json<One>[]
    : T extends object
      ? { [K in keyof T]: Json<T[K]> }
      : T;
export type CompanyView = Json<ServerCompany>;
export type MerchantLine = Json<ServerLine>;
export type MerchantView = Json<ServerMerchant>;
export type { MerchantState };

const COMPANY = "/admin/ops/company";
const MERCHANTS = "/admin/ops/merchants";
const of = (id: string) => `${MERCHANTS}/${encodeURIComponent(id)}`;

/** The reader's own company; null before it was sent. */
export async function getCompany(locale: Locale): Promise<CompanyView | null> {
  return (await call<{ company: CompanyView | null }>(locale, COMPANY)).company;
}

export const sendCompany = (locale: Locale, body: Company): Promise<unknown> =>
  call(locale, COMPANY, { method: "POST", body });

export const sendPaper = (locale: Locale, kind: DocumentKind, file: File): Promise<unknown> =>
  sendFile(locale, `${COMPANY}/documents/${kind}`, file);

/** One page of merchants, and how many there are in all. */
export const getMerchants = (
  locale: Locale,
  state: MerchantState,
  offset: number,
): Promise<{ merchants: MerchantLine[]; count: number }> =>
  call(locale, `${MERCHANTS}?state=${state}&offset=${offset}`);

export async function getMerchant(locale: Locale, id: string): Promise<MerchantView> {
  return (await call<{ company: MerchantView }>(locale, of(id))).company;
}

/** A decision about the file as it was at `revision`. */
export type Decision = ({ approve: true } | { reject: string }) & { revision: number };

export const decideMerchant = (locale: Locale, id: string, body: Decision): Promise<unknown> =>
  call(locale, `${of(id)}/decision`, { method: "POST", body });

/** Where a paper is saved from, with the reader's own session. */
export const paperAddress = (locale: Locale, id: string, document: string): string =>
  `${of(id)}/documents/${encodeURIComponent(document)}?locale=${locale}`;

/** Switches the option. */
export const setMerchants = (locale: Locale, enabled: boolean): Promise<unknown> =>
  call(locale, "/admin/ops/settings", { method: "POST", body: { merchants: { enabled } } });
