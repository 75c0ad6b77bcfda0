import { trimCells } from "./cells";
import { badRequest } from "./errors";
import type { Cell, TabProperties } from "./types";

export type Dimension = "ROWS" | "COLUMNS";

export interface Tab {
  properties: TabProperties;
  cells: Cell[][];
}

/** Half-open span of rows or columns, 0-based. */
export interface Span {
  start: number;
  end: number;
}

const sizeOf = (tab: Tab, dimension: Dimension) =>
  dimension === "ROWS" ? tab.properties.rowCount : tab.properties.columnCount;

function resize(tab: Tab, dimension: Dimension, by: number): void {
  if (dimension === "ROWS") tab.properties.rowCount += by;
  else tab.properties.columnCount += by;
}

/** Works on whole lines: rows as they are, or each row's cells, padded so that all are there. */
function onLines(tab: Tab, dimension: Dimension, change: <T>(lines: T[], blank: () => T) => void): void {
  const { rowCount, columnCount } = tab.properties;
  if (dimension === "ROWS") {
    while (tab.cells.length < rowCount) tab.cells.push([]);
    change<Cell[]>(tab.cells, () => []);
  } else
    for (const row of tab.cells) {
      while (row.length < columnCount) row.push("");
      change<Cell>(row, () => "");
    }
  trimCells(tab.cells);
}

function checkSpan(tab: Tab, dimension: Dimension, span: Span): void {
  if (span.start < 0 || span.end <= span.start || span.start > sizeOf(tab, dimension))
    throw badRequest(
      `Invalid requests: the ${dimension.toLowerCase()} ${span.start} to ${span.end} are not in the grid.`,
    );
}

/** Adds blank lines at the end of the grid. */
export function appendLines(tab: Tab, dimension: Dimension, length: number): void {
  if (!Number.isInteger(length) || length < 1) throw badRequest("Invalid requests: length must be positive.");
  resize(tab, dimension, length);
}

/** Inserts blank lines before `span.start`. */
export function insertLines(tab: Tab, dimension: Dimension, span: Span): void {
  checkSpan(tab, dimension, span);
  onLines(tab, dimension, (lines, blank) => {
    lines.splice(span.start, 0, ...Array.from({ length: span.end - span.start }, blank));
  });
  resize(tab, dimension, span.end - span.start);
}

/** Removes lines. */
export function deleteLines(tab: Tab, dimension: Dimension, span: Span): void {
  checkSpan(tab, dimension, span);
  const end = Math.min(span.end, sizeOf(tab, dimension));
  if (end - span.start >= sizeOf(tab, dimension))
    throw badRequest("Invalid requests: you can't delete all the lines on the sheet.");
  onLines(tab, dimension, (lines) => {
    lines.splice(span.start, end - span.start);
  });
  resize(tab, dimension, span.start - end);
}

/** Moves lines so that they stand before what is at `destination` now. */
export function moveLines(tab: Tab, dimension: Dimension, span: Span, destination: number): void {
  checkSpan(tab, dimension, span);
  if (destination > span.start && destination < span.end)
    throw badRequest("Invalid requests: a span cannot move into itself.");
  onLines(tab, dimension, (lines) => {
    const moved = lines.splice(span.start, span.end - span.start);
    lines.splice(destination > span.start ? destination - moved.length : destination, 0, ...moved);
  });
}

/** Sorts the rows of a span, whole rows or the columns given, by one column; blanks last, as Sheets does. */
export function sortRows(tab: Tab, rows: Span, column: number, descending: boolean, columns?: Span): void {
  const { columnCount } = tab.properties;
  const area = columns ?? { start: 0, end: columnCount };
  const end = Math.min(rows.end, tab.cells.length);
  const part = tab.cells.slice(rows.start, end).map((row) => padded(row, columnCount));
  const order = [...part].sort((a, b) => compareCells(a[column] ?? "", b[column] ?? "", descending));
  for (const [index, row] of part.entries()) {
    const source = order[index] ?? row;
    tab.cells[rows.start + index] = row.map((cell, c) =>
      c >= area.start && c < area.end ? (source[c] ?? "") : cell,
    );
  }
  trimCells(tab.cells);
}

function padded(row: Cell[], length: number): Cell[] {
  return [...row, ...Array.from({ length: Math.max(0, length - row.length) }, (): Cell => "")];
}

const RANK: Record<string, number> = { number: 0, string: 1, boolean: 2 };

function compareCells(a: Cell, b: Cell, descending: boolean): number {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  const byType = (RANK[typeof a] ?? 0) - (RANK[typeof b] ?? 0);
  const byValue =
    byType ||
    (typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "fr"));
  return descending ? -byValue : byValue;
}
