import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One hand-written line: a spelling, the Latin name it means (null: a person must choose), and the quarter where one is named. */
export interface Line {
  query: string;
  city: string | null;
  district: string | undefined;
}

const FOLDER = join(__dirname, "spellings");

/** All lines of `spellings/*.tsv`. */
export function readLists(): Line[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".tsv"))
    .flatMap((file) => readFileSync(join(FOLDER, file), "utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line) => {
      const [query = "", city = "?", district] = line.split("\t");
      return { query, city: city === "?" ? null : city, district };
    });
}
