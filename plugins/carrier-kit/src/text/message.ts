import { isObject, member, textAt } from "./json";
import { cleanText } from "./names";

const LIMIT = 300;

/** Text from outside made fit to be shown: no markup, one line, at most 300 characters. */
export function shownText(text: string): string {
  const plain = cleanText(text.replace(/<[^>]*>/g, " "));
  return plain.length > LIMIT ? `${plain.slice(0, LIMIT - 1)}…` : plain;
}

function details(errors: unknown): string[] {
  if (typeof errors === "string") return [errors];
  if (Array.isArray(errors)) return errors.filter((error): error is string => typeof error === "string");
  if (!isObject(errors)) return [];
  return Object.entries(errors).map(([field, reasons]) => `${field}: ${details(reasons).join(" ")}`);
}

/** What the carrier says in a refusal: its `message` (or `error`), and its `errors` by field; `undefined` when it says nothing. */
export function carrierMessage(body: unknown): string | undefined {
  const head = textAt(body, "message") ?? textAt(body, "error") ?? textAt(body, "error_description");
  const parts = [head, ...details(member(body, "errors"))].filter((part): part is string =>
    Boolean(part?.trim()),
  );
  return parts.length > 0 ? shownText(parts.join(" · ")) : undefined;
}
