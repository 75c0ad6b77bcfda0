import { parse } from "csv-parse/sync";

/** Why a file cannot be read as a settlement. */
export type FileProblem = "file_empty" | "file_not_csv" | "file_unreadable" | "file_too_many_lines";

export class FileRefused extends Error {
  constructor(readonly code: FileProblem) {
    super(code);
  }
}

export interface SettlementRow {
  /** The line in the file where the row ends, counted from 1, as a text editor shows it. */
  line: number;
  cells: string[];
}

export const MOST_ROWS = 20_000;
const MOST_COLUMNS = 60;
const MOST_TEXT = 300;
const SEPARATORS = [";", ",", "\t", "|"] as const;

/**
 * The rows of a CSV file as carriers and Excel write it: any of four separators, UTF-8 or UTF-16 with or without its mark, or
 * Windows' own Latin code page. Blank rows are left out. Throws `FileRefused`.
 */
export function readRows(bytes: Buffer): SettlementRow[] {
  const text = decode(bytes).replace(/^sep=.\r?\n/i, "\n");
  if (!text.trim()) throw new FileRefused("file_empty");
  const rows = parseRows(text, separatorOf(text)).filter(({ cells }) => cells.some((cell) => cell !== ""));
  if (rows.length === 0) throw new FileRefused("file_empty");
  if (rows.length > MOST_ROWS) throw new FileRefused("file_too_many_lines");
  if (rows.every(({ cells }) => cells.length < 2)) throw new FileRefused("file_not_csv");
  return rows;
}

function decode(bytes: Buffer): string {
  // A workbook (ZIP or the older format) or a PDF with a .csv name.
  const start = bytes.subarray(0, 4).toString("latin1");
  if (start.startsWith("PK") || start.startsWith("\xD0\xCF") || start.startsWith("%PDF"))
    throw new FileRefused("file_not_csv");
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(0)) throw new FileRefused("file_not_csv");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The separator that stands outside quotes as often in most lines, and the most often there. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split(/\r?\n/)
    .filter((line) => line.trim())
    .slice(0, 30);
  const bare = lines.map((line) => line.replace(/"[^"]*"/g, ""));
  const score = (separator: string) => {
    const counts = bare.map((line) => line.split(separator).length - 1);
    const usual = [...counts].sort((one, other) => one - other)[Math.floor(counts.length / 2)] ?? 0;
    return usual * 1000 + counts.filter((count) => count === usual && count > 0).length;
  };
  return [...SEPARATORS].sort((one, other) => score(other) - score(one))[0] ?? ";";
}

function parseRows(text: string, delimiter: string): SettlementRow[] {
  try {
    const records = parse(text, {
      delimiter,
      bom: true,
      info: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 100_000,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({
      line: info.lines,
      cells: record.map(tidy).slice(0, MOST_COLUMNS),
    }));
  } catch {
    throw new FileRefused("file_unreadable");
  }
}

/** A cell without its blanks, Excel's apostrophe before text, and `="…"` around numbers kept as text. */
function tidy(cell: string): string {
  const text = cell
    .replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, "")
    .trim()
    .slice(0, MOST_TEXT);
  return (/^="(.*)"$/.exec(text)?.[1] ?? text).replace(/^'/, "").trim();
}
