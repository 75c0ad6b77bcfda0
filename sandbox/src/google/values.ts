import { type Box, clipToGrid, exceedsGrid, formatRange, parseRange, toBox } from "./a1";
import { inputCell, outputCell, setCell, trimCells } from "./cells";
import { badRequest } from "./errors";
import type { GoogleState } from "./state";
import type { Cell, TabProperties } from "./types";

/** A tab, a rectangle in it and where its cells are kept. */
interface Place {
  properties: TabProperties;
  cells: Cell[][];
}

function locate(google: GoogleState, id: string, tab: string | undefined): Place {
  const title = tab ?? google.tabs[id]?.[0]?.title ?? "";
  return google.tab(id, title);
}

/** `values.get`: the used part of a range; blank ends of rows and blank rows at the end are left out. */
export function readRange(google: GoogleState, id: string, range: string, formatted: boolean): object {
  const parsed = parseRange(range);
  const { properties, cells } = locate(google, id, parsed.tab);
  const box = clipToGrid(parsed, properties);
  const values = cells
    .slice(box.top, box.bottom)
    .map((row) => row.slice(box.left, box.right).map((cell) => outputCell(cell, formatted)));
  trimCells(values);
  const answer = { range: formatRange(properties.title, box), majorDimension: "ROWS" };
  return values.length > 0 ? { ...answer, values } : answer;
}

/** A checked write: nothing in it can fail any more. */
interface Write extends Place {
  box: Box;
  values: (Cell | null)[][];
}

export type InputOption = "RAW" | "USER_ENTERED";

/** Reads the value-input option; throws Google's 400 when it is absent. */
export function inputOption(value: unknown): InputOption {
  if (value === "RAW" || value === "USER_ENTERED") return value;
  throw badRequest("'valueInputOption' is required but not specified");
}

/** Checks one range and its values against the grid, writing nothing. Throws Google's 400. */
export function prepareWrite(google: GoogleState, id: string, body: unknown, option: InputOption): Write {
  const { range, values, majorDimension } = asObject(body);
  if (typeof range !== "string") throw badRequest("Invalid data: range is missing.");
  if (majorDimension === "COLUMNS") throw badRequest("The sandbox writes by rows only.");
  const parsed = parseRange(range);
  const place = locate(google, id, parsed.tab);
  const rows = asRows(values).map((row) =>
    row.map((cell) => (cell === null ? null : inputCell(cell, option))),
  );
  const box = boxOfWrite(toBox(parsed, place.properties), place.properties, rows);
  return { ...place, box, values: rows };
}

function boxOfWrite(asked: Box, grid: TabProperties, rows: unknown[][]): Box {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const anchor = asked.bottom - asked.top === 1 && asked.right - asked.left === 1;
  const within = `Requested writing within range [${formatRange(grid.title, asked)}], but tried writing to`;
  if (!anchor && rows.length > asked.bottom - asked.top)
    throw badRequest(`${within} row [${asked.bottom + 1}]`);
  if (!anchor && width > asked.right - asked.left) throw badRequest(`${within} column [${asked.right + 1}]`);
  const box = {
    ...asked,
    bottom: asked.top + Math.max(rows.length, 1),
    right: asked.left + Math.max(width, 1),
  };
  if (box.bottom > grid.rowCount || box.right > grid.columnCount) throw exceedsGrid(box, grid);
  return box;
}

interface UpdateAnswer {
  spreadsheetId: string;
  updatedRange: string;
  updatedRows: number;
  updatedColumns: number;
  updatedCells: number;
}

/** Puts the values of a checked write in place; null leaves a cell as it is. Returns Google's update answer. */
export function applyWrite(id: string, write: Write): UpdateAnswer {
  let updatedCells = 0;
  for (const [r, row] of write.values.entries())
    for (const [c, value] of row.entries()) {
      if (value === null) continue;
      setCell(write.cells, write.box.top + r, write.box.left + c, value);
      updatedCells += 1;
    }
  trimCells(write.cells);
  return {
    spreadsheetId: id,
    updatedRange: formatRange(write.properties.title, write.box),
    updatedRows: write.values.length,
    updatedColumns: write.box.right - write.box.left,
    updatedCells,
  };
}

/** `values.batchUpdate`: all ranges or none. */
export function batchWrite(google: GoogleState, id: string, body: unknown): object {
  const { valueInputOption, data } = asObject(body);
  const option = inputOption(valueInputOption);
  if (!Array.isArray(data)) throw badRequest("Must specify at least one data range.");
  const writes = data.map((item: unknown) => prepareWrite(google, id, item, option));
  const responses = writes.map((write) => applyWrite(id, write));
  const sum = (field: "updatedRows" | "updatedColumns" | "updatedCells") =>
    responses.reduce((total, response) => total + response[field], 0);
  return {
    spreadsheetId: id,
    totalUpdatedRows: sum("updatedRows"),
    totalUpdatedColumns: sum("updatedColumns"),
    totalUpdatedCells: sum("updatedCells"),
    totalUpdatedSheets: new Set(writes.map((write) => write.properties.title)).size,
    responses,
  };
}

/** `values.append`: below the last used row of the range's columns, or over blank rows; the grid grows when needed. */
export function appendRows(
  google: GoogleState,
  id: string,
  range: string,
  body: unknown,
  query: Record<string, unknown>,
): object {
  const option = inputOption(query.valueInputOption);
  const parsed = parseRange(range);
  const { properties, cells } = locate(google, id, parsed.tab);
  const box = clipToGrid(parsed, properties);
  const rows = asRows(asObject(body).values);
  const used = cells.findLastIndex(
    (row, r) => r >= box.top && row.slice(box.left, box.right).some((cell) => cell !== ""),
  );
  const top = used < 0 ? box.top : used + 1;
  const checked = rows.map((row) => row.map((cell) => (cell === null ? null : inputCell(cell, option))));
  if (query.insertDataOption === "INSERT_ROWS" && top < cells.length) {
    cells.splice(top, 0, ...checked.map((): Cell[] => []));
    properties.rowCount += checked.length;
  }
  properties.rowCount = Math.max(properties.rowCount, top + checked.length);
  const target = formatRange(properties.title, { top, left: box.left, bottom: top + 1, right: box.left + 1 });
  const updates = applyWrite(id, prepareWrite(google, id, { range: target, values: checked }, "RAW"));
  return { spreadsheetId: id, tableRange: formatRange(properties.title, box), updates };
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function asRows(values: unknown): unknown[][] {
  if (values === undefined) return [];
  if (!Array.isArray(values) || !values.every(Array.isArray))
    throw badRequest("Invalid value at 'data.values': a list of lists is needed.");
  return values;
}
