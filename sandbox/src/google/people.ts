import { setCell, trimCells } from "./cells";
import { type Dimension, deleteLines, insertLines, moveLines, sortRows, type Tab } from "./grid";
import type { GoogleState } from "./state";
import type { Cell } from "./types";

/** Which tab somebody is working in. */
export interface Desk {
  spreadsheetId: string;
  /** The first tab when absent. */
  tab?: string;
}

function open(google: GoogleState, desk: Desk): Tab {
  return google.tab(desk.spreadsheetId, desk.tab ?? google.tabs[desk.spreadsheetId]?.[0]?.title ?? "");
}

/** A column by its header's text or its 0-based index. Throws RangeError when there is no such header. */
function columnOf(tab: Tab, column: string | number): number {
  if (typeof column === "number") return column;
  const index = tab.cells[0]?.indexOf(column) ?? -1;
  if (index < 0) throw new RangeError(`No column "${column}"`);
  return index;
}

const line = (index: number) => ({ start: index, end: index + 1 });

function move(google: GoogleState, desk: Desk, dimension: Dimension, from: number, to: number): void {
  const tab = open(google, desk);
  if (from !== to) moveLines(tab, dimension, line(from), to > from ? to + 1 : to);
}

/** Sorts by a column, below the header or, carelessly, with it. */
export function sortByColumn(
  google: GoogleState,
  desk: Desk,
  column: string | number,
  options: { descending?: boolean; withHeader?: boolean } = {},
): void {
  const tab = open(google, desk);
  const rows = { start: options.withHeader ? 0 : 1, end: tab.properties.rowCount };
  sortRows(tab, rows, columnOf(tab, column), options.descending ?? false);
}

/** Inserts a blank row so that it has this 0-based index. */
export function insertBlankRow(google: GoogleState, desk: Desk, at: number): void {
  insertLines(open(google, desk), "ROWS", line(at));
}

/** Moves a row so that it ends with this 0-based index. */
export function moveRow(google: GoogleState, desk: Desk, from: number, to: number): void {
  move(google, desk, "ROWS", from, to);
}

/** Moves a column so that it ends with this 0-based index. */
export function moveColumn(google: GoogleState, desk: Desk, column: string | number, to: number): void {
  move(google, desk, "COLUMNS", columnOf(open(google, desk), column), to);
}

/** Inserts a column of one's own with a header. */
export function addColumn(google: GoogleState, desk: Desk, header: string, at: number): void {
  const tab = open(google, desk);
  insertLines(tab, "COLUMNS", line(at));
  setCell(tab.cells, 0, at, header);
}

/** Removes a row and its content. */
export function deleteRow(google: GoogleState, desk: Desk, at: number): void {
  deleteLines(open(google, desk), "ROWS", line(at));
}

/** Changes a header's text. */
export function renameHeader(google: GoogleState, desk: Desk, from: string, to: string): void {
  const tab = open(google, desk);
  setCell(tab.cells, 0, columnOf(tab, from), to);
}

/** Types into one cell. */
export function typeCell(
  google: GoogleState,
  desk: Desk,
  row: number,
  column: string | number,
  value: Cell,
): void {
  const tab = open(google, desk);
  setCell(tab.cells, row, columnOf(tab, column), value);
  trimCells(tab.cells);
}
