import type { Document } from "../abilities";
import type { HttpAnswer } from "../http";
import { proven, type ReadResult } from "../operation";
import { textAt } from "../text/json";
import { cleanText } from "../text/names";

/** The PDF that an answer is, `null` when it is none. */
export function pdfIn(answer: HttpAnswer, note?: string): ReadResult<Document> | null {
  const isDocument = answer.status < 300 && answer.json === undefined;
  return isDocument ? proven({ pdf: answer.bytes, note }) : null;
}

/** A link under a key; one to the carrier's own domain is shown as https, however it came. */
export function linkAt(value: unknown, key: string, domain: string): string | undefined {
  const url = URL.parse(textAt(value, key) ?? "");
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  if (url.hostname === domain || url.hostname.endsWith(`.${domain}`)) url.protocol = "https:";
  return url.toString();
}

/** Two counts as one text, `24-48`; undefined when they are none. */
export function rangeText(from: number | undefined, to: number | undefined): string | undefined {
  if (from === undefined || to === undefined || from < 0 || to < from) return undefined;
  return from === to ? String(from) : `${from}-${to}`;
}

const DASH = /\s*[–—]\s*|\s+-\s+/;

/** "City - District" in its parts, blanks cleaned; a hyphen between blanks or a dash parts them, other hyphens belong to a name. */
export function splitPlace(name: string): { city: string; district?: string } {
  const [city = "", ...rest] = name.split(DASH).map(cleanText);
  const district = rest.filter(Boolean).join(" ");
  return district === "" ? { city } : { city, district };
}

/** The cookies of these names that an answer sets, as a `Cookie` header; undefined when the first of them is missing. */
export function cookieHeader(
  { headers }: Pick<HttpAnswer, "headers">,
  ...names: string[]
): string | undefined {
  const set = headers["set-cookie"] ?? "";
  const cookies = names.map((name) => {
    const value = new RegExp(`(?:^|[,;\\s])${name}=([^;,\\s]+)`).exec(set)?.[1];
    return value === undefined ? "" : `${name}=${value}`;
  });
  return cookies[0] === "" ? undefined : cookies.filter(Boolean).join("; ");
}

const LOGIN_FORM = /<form[^>]*\b(login|callback)\b|type=["']?password/i;

/** Whether an answer that is no error is a page to log in on. */
export function isLoginForm({ status, json, text }: HttpAnswer): boolean {
  return status < 400 && json === undefined && LOGIN_FORM.test(text);
}
