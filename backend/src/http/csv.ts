import { stringify } from "csv-stringify/sync";

/** Excel takes a file as UTF-8 only with this mark. */
export const CSV_BOM = "\uFEFF";
const FORMULA = /^[\s\p{Cc}]*[=+\-@|]|^[\t\r]/u;

/** A cell that a spreadsheet shows as it is: what it would take for a formula is preceded by an apostrophe. */
export function safeCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  const text =
    value instanceof Date
      ? value.toISOString()
      : typeof value === "object"
        ? JSON.stringify(value)
        : String(value);
  return typeof value !== "number" && FORMULA.test(text) ? `'${text}` : text;
}

/** One line, ended by CRLF. */
export const csvLine = (cells: readonly unknown[]): string =>
  stringify([cells.map(safeCell)], { record_delimiter: "windows", quoted_match: /[\r\n]/ });
