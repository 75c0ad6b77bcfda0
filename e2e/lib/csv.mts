// A plain reader of CSV (RFC 4180), written apart from the server's writer.

/** Lines of cells. Throws where a quote does not end. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/y;
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const [, raw = "", end = ""] = cell.exec(text) ?? [undefined, undefined, undefined];
    if (cell.lastIndex === 0) throw new Error(`no cell at ${at}: ${text.slice(at, at + 80)}`);
    row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
