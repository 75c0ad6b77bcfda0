/** The ten columns of the shop's sheet, in the order they are created. Their header text is the contract; their place is not. */
export const SHEET_COLUMNS = [
  "date",
  "order_id",
  "client",
  "tel",
  "adresse",
  "articles",
  "total",
  "statut_livraison",
  "transporteur",
  "tracking_id",
] as const;
export type SheetColumn = (typeof SHEET_COLUMNS)[number];

/** One order as the sheet shows it. `total` is in dirhams; everything else is text. A blank is `""`. */
export type SheetRow = Record<Exclude<SheetColumn, "total">, string> & { total: number };

/** A cell as Google gives it with UNFORMATTED_VALUE. */
export type Cell = string | number | boolean | null;

/** Where the header row stands (0-based) and in which column (0-based) each of ours is. */
export interface Layout {
  headerRow: number;
  columns: Record<SheetColumn, number>;
}

export type HeaderSearch =
  | { found: "layout"; layout: Layout }
  | { found: "empty" }
  | { found: "other"; missing: SheetColumn[]; duplicated: SheetColumn[] };

/** A cell that says nothing: absent, or empty text. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell === null || cell === "";
}

/**
 * Finds our header. It is looked for in every row, because a blank row inserted above it or a sort that included it
 * moves it. An empty tab is told apart from a tab with other headers, which must never be written.
 */
export function findHeader(rows: readonly Cell[][]): HeaderSearch {
  let best: HeaderSearch & { found: "other" } = {
    found: "other",
    missing: [...SHEET_COLUMNS],
    duplicated: [],
  };
  let empty = true;
  for (const [index, row] of rows.entries()) {
    if (row.every(isBlank)) continue;
    empty = false;
    const search = readHeaderRow(row, index);
    if (search.found === "layout") return search;
    if (search.missing.length < best.missing.length) best = search;
  }
  return empty ? { found: "empty" } : best;
}

type RowSearch = Extract<HeaderSearch, { found: "layout" | "other" }>;

function readHeaderRow(row: readonly Cell[], headerRow: number): RowSearch {
  const places = new Map<string, number[]>();
  for (const [index, cell] of row.entries()) {
    if (typeof cell !== "string") continue;
    const name = cell.normalize("NFC").trim().toLowerCase();
    places.set(name, [...(places.get(name) ?? []), index]);
  }
  const columns: Partial<Record<SheetColumn, number>> = {};
  const missing: SheetColumn[] = [];
  const duplicated: SheetColumn[] = [];
  for (const column of SHEET_COLUMNS) {
    const [first, ...others] = places.get(column) ?? [];
    if (first === undefined) missing.push(column);
    else if (others.length > 0) duplicated.push(column);
    else columns[column] = first;
  }
  return isComplete(columns)
    ? { found: "layout", layout: { headerRow, columns } }
    : { found: "other", missing, duplicated };
}

function isComplete(columns: Partial<Record<SheetColumn, number>>): columns is Record<SheetColumn, number> {
  return SHEET_COLUMNS.every((column) => columns[column] !== undefined);
}
