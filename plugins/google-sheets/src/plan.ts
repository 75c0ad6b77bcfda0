import { blockRange } from "./a1";
import {
  type Cell,
  findHeader,
  isBlank,
  type Layout,
  SHEET_COLUMNS,
  type SheetColumn,
  type SheetRow,
} from "./columns";
import { headersError } from "./errors";
import { overlongCells } from "./validate";

/** One order's row to bring up to date. `known`: this row was acknowledged by Google before. */
export interface SheetWrite {
  order_id: string;
  values: SheetRow;
  known: boolean;
}

/** What became of each order id. */
export interface SyncReport {
  added: string[];
  updated: string[];
  unchanged: string[];
  /** Written before and no longer in the sheet: somebody deleted the row. Not written again. */
  missing: string[];
  /** In more than one row: which one is right is for a person to say. Not written. */
  duplicate: string[];
  /** Cells longer than Google takes. Not written. */
  invalid: { order_id: string; columns: SheetColumn[] }[];
  header_created: boolean;
}

/** A block of cells to write, for `values.batchUpdate`. */
export interface ValueRange {
  range: string;
  values: (string | number)[][];
}

/** A tab as read: its rows, ragged at the end as Google sends them, and the size of its grid. */
export interface TabContent {
  title: string;
  rows: Cell[][];
  rowCount: number;
  columnCount: number;
}

export interface Plan {
  ranges: ValueRange[];
  /** Grid size that the ranges need. */
  rowCount: number;
  columnCount: number;
  report: SyncReport;
}

export function emptyReport(): SyncReport {
  return {
    added: [],
    updated: [],
    unchanged: [],
    missing: [],
    duplicate: [],
    invalid: [],
    header_created: false,
  };
}

/**
 * Decides every cell to write so that the tab shows `writes`; pure. Only cells of our ten columns that differ are
 * written. Throws SheetError `headers` when the tab's headers are not ours.
 */
export function planWrites(content: TabContent, writes: readonly SheetWrite[]): Plan {
  const report = emptyReport();
  const { layout, ranges } = layoutOf(content, report);
  const findRows = indexRows(content.rows, layout);
  const fresh: SheetWrite[] = [];
  for (const write of writes) {
    const columns = overlongCells(write.values);
    const found = findRows(write.order_id);
    const row = found[0];
    if (columns.length > 0) report.invalid.push({ order_id: write.order_id, columns });
    else if (found.length > 1) report.duplicate.push(write.order_id);
    else if (row !== undefined) {
      const changed = changedRanges(content, layout, row, write);
      ranges.push(...changed);
      report[changed.length > 0 ? "updated" : "unchanged"].push(write.order_id);
    } else if (write.known) report.missing.push(write.order_id);
    else fresh.push(write);
  }
  report.added = fresh.map((write) => write.order_id);
  const top = Math.max(lastUsedRow(content.rows), layout.headerRow) + 1;
  ranges.push(...newRowRanges(content.title, layout, top, fresh));
  return {
    ranges,
    rowCount: fresh.length > 0 ? top + fresh.length : layout.headerRow + 1,
    columnCount: Math.max(...Object.values(layout.columns)) + 1,
    report,
  };
}

function layoutOf(content: TabContent, report: SyncReport): { layout: Layout; ranges: ValueRange[] } {
  const header = findHeader(content.rows);
  if (header.found === "layout") return { layout: header.layout, ranges: [] };
  if (header.found === "other") throw headersError(content.title, header.missing, header.duplicated);
  report.header_created = true;
  const right = SHEET_COLUMNS.length - 1;
  const columns = Object.fromEntries(
    SHEET_COLUMNS.map((column, index) => [column, index]),
  ) as Layout["columns"];
  const range = blockRange(content.title, { top: 0, left: 0, bottom: 0, right });
  return { layout: { headerRow: 0, columns }, ranges: [{ range, values: [[...SHEET_COLUMNS]] }] };
}

/** Rows by order id. A sheet may have turned an id into a number (a paste does), without its leading zeros. */
function indexRows(rows: readonly Cell[][], layout: Layout): (orderId: string) => number[] {
  const places = new Map<string | number, number[]>();
  for (const [index, row] of rows.entries()) {
    const cell = row[layout.columns.order_id];
    if (index === layout.headerRow || isBlank(cell) || typeof cell === "boolean") continue;
    const key = typeof cell === "string" ? cell.trim() : (cell as number);
    places.set(key, [...(places.get(key) ?? []), index]);
  }
  return (orderId) => [
    ...(places.get(orderId) ?? []),
    ...(/^\d+$/.test(orderId) ? (places.get(Number(orderId)) ?? []) : []),
  ];
}

/** The last row that says something; an unticked checkbox column, filled with FALSE to the bottom, does not. */
function lastUsedRow(rows: readonly Cell[][]): number {
  return rows.findLastIndex((row) => row.some((cell) => !isBlank(cell) && cell !== false));
}

function cellValue(write: SheetWrite, column: SheetColumn): string | number {
  return column === "order_id" ? write.order_id : write.values[column];
}

function changedRanges(content: TabContent, layout: Layout, row: number, write: SheetWrite): ValueRange[] {
  const differs = (column: SheetColumn) => {
    const cell = content.rows[row]?.[layout.columns[column]];
    const value = cellValue(write, column);
    return isBlank(cell) ? value !== "" : cell !== value;
  };
  return runs(layout, SHEET_COLUMNS.filter(differs)).map((run) => ({
    range: blockRange(content.title, { top: row, bottom: row, left: run.left, right: run.right }),
    values: [run.columns.map((column) => cellValue(write, column))],
  }));
}

function newRowRanges(tab: string, layout: Layout, top: number, fresh: readonly SheetWrite[]): ValueRange[] {
  if (fresh.length === 0) return [];
  const bottom = top + fresh.length - 1;
  return runs(layout, SHEET_COLUMNS).map((run) => ({
    range: blockRange(tab, { top, bottom, left: run.left, right: run.right }),
    values: fresh.map((write) => run.columns.map((column) => cellValue(write, column))),
  }));
}

interface Run {
  left: number;
  right: number;
  columns: SheetColumn[];
}

/** Groups columns that stand side by side in the sheet, so that columns of people between them are not touched. */
function runs(layout: Layout, columns: readonly SheetColumn[]): Run[] {
  const ordered = [...columns].sort((a, b) => layout.columns[a] - layout.columns[b]);
  const grouped: Run[] = [];
  for (const column of ordered) {
    const place = layout.columns[column];
    const last = grouped.at(-1);
    if (last && last.right + 1 === place) {
      last.right = place;
      last.columns.push(column);
    } else grouped.push({ left: place, right: place, columns: [column] });
  }
  return grouped;
}
