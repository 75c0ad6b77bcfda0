import { parse } from "csv-parse/sync";
import { isOwnPicture } from "./addresses";
import { PictureProblem } from "./problem";

const PICTURE_COLUMN = /image|thumbnail|picture/i;
const ADDRESS = /^[a-z][a-z+.-]*:/i;

/** Whether a file claims to be a spreadsheet: whatever else it is, it is no picture. */
export const isCsvName = (name: string): boolean => /\.csv$/i.test(name);

/**
 * A spreadsheet of products for Medusa's import. Its pictures must have been uploaded to the shop before.
 *
 * @throws PictureProblem `csv_invalid` or `picture_foreign`
 */
export function checkCsv(file: Buffer): void {
  const [header = [], ...rows] = rowsOf(file);
  if (header.length < 2) throw new PictureProblem("csv_invalid");
  const columns = header.flatMap((title, at) => (PICTURE_COLUMN.test(title) ? [at] : []));
  for (const row of rows) {
    const foreign = columns
      .map((at) => row[at] ?? "")
      .find((value) => ADDRESS.test(value) && !isOwnPicture(value));
    if (foreign) throw new PictureProblem("picture_foreign", { url: foreign });
  }
}

function rowsOf(file: Buffer): string[][] {
  // Bytes that are no text, and markup, are no spreadsheet.
  if (file.includes(0) || /^\s*</.test(file.toString("utf8", 0, 200)))
    throw new PictureProblem("csv_invalid");
  const [line = ""] = file.toString("utf8", 0, 4000).split("\n", 1);
  const delimiter = line.split(";").length > line.split(",").length ? ";" : ",";
  try {
    return parse(file, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true });
  } catch {
    throw new PictureProblem("csv_invalid");
  }
}
