import { badRequest } from "./errors";
import type { TabProperties } from "./types";

/** A range as written: 0-based, ends excluded; an open side is undefined. */
export interface ParsedRange {
  /** Absent: the first tab. */
  tab?: string;
  top?: number;
  left?: number;
  bottom?: number;
  right?: number;
}

/** A rectangle inside a grid: 0-based, ends excluded. */
export interface Box {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

const CORNER = /^\$?([A-Za-z]{0,3})\$?(\d{0,7})$/;

export function columnLetters(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Splits `'L''atelier'!A1:B2` into tab and cells. A text that is no cell range is a tab's title. */
export function parseRange(text: string): ParsedRange {
  const quoted = /^'((?:[^']|'')*)'(?:!(.+))?$/.exec(text);
  if (quoted) return { tab: (quoted[1] ?? "").replaceAll("''", "'"), ...cellsOrFail(quoted[2], text) };
  const bang = text.lastIndexOf("!");
  if (bang > 0) return { tab: text.slice(0, bang), ...cellsOrFail(text.slice(bang + 1), text) };
  return parseCells(text) ?? { tab: text };
}

function cellsOrFail(cells: string | undefined, text: string): Omit<ParsedRange, "tab"> {
  if (cells === undefined) return {};
  const parsed = parseCells(cells);
  if (!parsed) throw badRequest(`Unable to parse range: ${text}`);
  return parsed;
}

function parseCells(text: string): Omit<ParsedRange, "tab"> | null {
  const [first = "", second, ...more] = text.split(":");
  const from = CORNER.exec(first);
  const to = second === undefined ? from : CORNER.exec(second);
  if (!from || !to || more.length > 0 || first === "" || second === "") return null;
  // A lone `A` or `7` is a title, not a range.
  if (second === undefined && (!from[1] || !from[2])) return null;
  const rows = ordered(from[2] ? Number(from[2]) : undefined, to[2] ? Number(to[2]) : undefined);
  const columns = ordered(
    from[1] ? columnNumber(from[1]) : undefined,
    to[1] ? columnNumber(to[1]) : undefined,
  );
  return { top: rows.start, bottom: rows.end, left: columns.start, right: columns.end };
}

/** 1-based ends, in either order, as a 0-based start and an excluded end. */
function ordered(from: number | undefined, to: number | undefined): { start?: number; end?: number } {
  if (from !== undefined && to !== undefined)
    return { start: Math.min(from, to) - 1, end: Math.max(from, to) };
  return { start: from === undefined ? undefined : from - 1, end: to };
}

/** The range's rectangle in the grid, cut to it. Throws Google's 400 when it begins outside. */
export function clipToGrid(range: ParsedRange, grid: TabProperties): Box {
  const box = toBox(range, grid);
  if (box.top >= grid.rowCount || box.left >= grid.columnCount) throw exceedsGrid(box, grid);
  return {
    ...box,
    bottom: Math.min(box.bottom, grid.rowCount),
    right: Math.min(box.right, grid.columnCount),
  };
}

/** The range's rectangle, its open sides closed by the grid; it may reach outside. */
export function toBox(range: ParsedRange, grid: TabProperties): Box {
  const { top = 0, left = 0 } = range;
  const bottom = range.bottom ?? Math.max(grid.rowCount, top + 1);
  const right = range.right ?? Math.max(grid.columnCount, left + 1);
  return { top, left, bottom, right };
}

export function exceedsGrid(box: Box, grid: TabProperties): Error {
  const { rowCount, columnCount } = grid;
  return badRequest(
    `Range (${formatRange(grid.title, box)}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`,
  );
}

/** `Commandes!A1:J2`; the title is quoted when it is not a plain word, as Google does. */
export function formatRange(title: string, box: Box): string {
  const tab = /^[A-Za-z_][A-Za-z0-9_]*$/.test(title) ? title : `'${title.replaceAll("'", "''")}'`;
  const from = `${columnLetters(box.left)}${box.top + 1}`;
  const to = `${columnLetters(box.right - 1)}${box.bottom}`;
  return `${tab}!${from === to ? from : `${from}:${to}`}`;
}
