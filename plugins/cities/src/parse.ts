import type { City, District } from "./types";

/** The province behind a homonym's name: `"Ajdir (Taza)"`. */
const BRACKETS = / \([^)]*\)$/;

/** Latin slug of a French name: `"Aït Melloul"` is `"ait-melloul"`, `"M'diq"` is `"mdiq"`. */
export function slug(latin: string): string {
  return latin
    .normalize("NFD")
    .replace(/\p{M}|['’]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function fields(line: string, count: number): string[] {
  const parts = line.split("|").map((part) => part.trim());
  if (parts.length !== count || parts.slice(0, count - 1).some((part) => part === "")) {
    throw new Error(`City data: expected ${count} fields in "${line}"`);
  }
  return parts;
}

function lines(table: string): string[] {
  return table.split("\n").filter((line) => line.trim() !== "");
}

/** A homonym's names without their province; none for other cities. */
export function bareNames({ name }: { name: City["name"] }): string[] {
  return [name.latin, name.ar]
    .filter((text) => BRACKETS.test(text))
    .map((text) => text.replace(BRACKETS, ""));
}

function spellings(latin: string, ar: string, list: string): string[] {
  const bare = bareNames({ name: { latin, ar } });
  const others = list.split(",").map((alias) => alias.trim());
  return [...new Set([...bare, ...others])].filter((alias) => alias !== "");
}

/** Cities of one region from its table, a line each: `French | Arabic | province | alias, alias`. Throws on a malformed line. */
export function parseCities(region: string, table: string): City[] {
  return lines(table).map((line) => {
    const [latin = "", ar = "", province = "", list = ""] = fields(line, 4);
    return {
      id: slug(latin),
      name: { latin, ar },
      region,
      province,
      aliases: spellings(latin, ar, list),
    };
  });
}

/** Quarters from a table grouped by `# city id`; a leading `*` marks a distinctive name. Throws on a malformed line. */
export function parseDistricts(table: string): District[] {
  let cityId = "";
  const found: District[] = [];
  for (const line of lines(table)) {
    if (line.startsWith("#")) {
      cityId = line.slice(1).trim();
      continue;
    }
    const distinctive = line.startsWith("*");
    const [latin = "", ar = "", list = ""] = fields(distinctive ? line.slice(1) : line, 3);
    const id = `${cityId}/${slug(latin)}`;
    found.push({
      id,
      city_id: cityId,
      name: { latin, ar },
      aliases: spellings(latin, ar, list),
      distinctive,
    });
  }
  return found;
}
