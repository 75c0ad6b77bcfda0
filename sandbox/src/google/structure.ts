import { badRequest } from "./errors";
import {
  appendLines,
  type Dimension,
  deleteLines,
  insertLines,
  moveLines,
  type Span,
  sortRows,
  type Tab,
} from "./grid";
import type { GoogleState } from "./state";

type Fields = Record<string, unknown>;

const fields = (value: unknown): Fields => (typeof value === "object" && value !== null ? { ...value } : {});
const integer = (value: unknown, otherwise: number) => (Number.isInteger(value) ? Number(value) : otherwise);

/** `spreadsheets.get` without cells: title and the tabs' properties. */
export function describeSpreadsheet(google: GoogleState, id: string): object {
  return {
    spreadsheetId: id,
    properties: { title: "Commandes", locale: "fr_FR", timeZone: "Africa/Casablanca" },
    sheets: (google.tabs[id] ?? []).map((_, index) => ({ properties: tabProperties(google, id, index) })),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${id}/edit`,
  };
}

function tabProperties(google: GoogleState, id: string, index: number): object {
  const { sheetId = 0, title = "", rowCount = 0, columnCount = 0 } = google.tabs[id]?.[index] ?? {};
  return { sheetId, title, index, sheetType: "GRID", gridProperties: { rowCount, columnCount } };
}

/** `spreadsheets.batchUpdate`: all requests or none. Throws Google's 400. */
export function batchUpdate(google: GoogleState, id: string, body: unknown): object {
  const { requests } = fields(body);
  if (!Array.isArray(requests) || requests.length === 0)
    throw badRequest("Must specify at least one request.");
  const before = google.snapshot();
  try {
    return {
      spreadsheetId: id,
      replies: requests.map((request: unknown) => applyRequest(google, id, fields(request))),
    };
  } catch (error) {
    google.restoreSheets(before);
    throw error;
  }
}

function applyRequest(google: GoogleState, id: string, request: Fields): object {
  const [name = "", ...more] = Object.keys(request);
  const handler = REQUESTS[name];
  if (!handler || more.length > 0) throw badRequest(`Invalid requests: the sandbox does not know "${name}".`);
  return handler(google, id, fields(request[name])) ?? {};
}

type Handler = (google: GoogleState, id: string, request: Fields) => object | undefined;

const REQUESTS: Record<string, Handler> = {
  addSheet: (google, id, request) => addSheet(google, id, fields(request.properties)),
  updateSheetProperties: (google, id, request) => renameSheet(google, id, fields(request.properties)),
  appendDimension(google, id, request) {
    appendLines(tabById(google, id, request.sheetId), dimensionOf(request), integer(request.length, 0));
    return undefined;
  },
  insertDimension(google, id, request) {
    const range = fields(request.range);
    insertLines(tabById(google, id, range.sheetId), dimensionOf(range), spanOf(range));
    return undefined;
  },
  deleteDimension(google, id, request) {
    const range = fields(request.range);
    deleteLines(tabById(google, id, range.sheetId), dimensionOf(range), spanOf(range));
    return undefined;
  },
  moveDimension(google, id, request) {
    const source = fields(request.source);
    const tab = tabById(google, id, source.sheetId);
    moveLines(tab, dimensionOf(source), spanOf(source), integer(request.destinationIndex, -1));
    return undefined;
  },
  sortRange: (google, id, request) => sortRange(google, id, request),
  // A filter hides rows from people and changes no cell; the API still reads every row.
  setBasicFilter: () => undefined,
  clearBasicFilter: () => undefined,
};

function tabById(google: GoogleState, id: string, sheetId: unknown): Tab {
  const wanted = integer(sheetId, 0);
  const properties = google.tabs[id]?.find((tab) => tab.sheetId === wanted);
  if (!properties) throw badRequest(`Invalid requests: No grid with id: ${wanted}`);
  return google.tab(id, properties.title);
}

function dimensionOf(range: Fields): Dimension {
  if (range.dimension === "ROWS" || range.dimension === "COLUMNS") return range.dimension;
  throw badRequest("Invalid requests: dimension must be ROWS or COLUMNS.");
}

function spanOf(range: Fields): Span {
  return { start: integer(range.startIndex, 0), end: integer(range.endIndex, 0) };
}

function titleOf(google: GoogleState, id: string, properties: Fields): string {
  const { title } = properties;
  if (typeof title !== "string" || title === "") throw badRequest("Invalid requests: a sheet needs a title.");
  if (google.tabs[id]?.some((tab) => tab.title.toLowerCase() === title.toLowerCase()))
    throw badRequest(
      `Invalid requests: A sheet with the name "${title}" already exists. Please enter another name.`,
    );
  return title;
}

function addSheet(google: GoogleState, id: string, properties: Fields): object {
  const title = titleOf(google, id, properties);
  const tabs = google.tabs[id] ?? [];
  const grid = fields(properties.gridProperties);
  tabs.push({
    sheetId: Math.max(0, ...tabs.map((tab) => tab.sheetId)) + 1,
    title,
    rowCount: integer(grid.rowCount, 1000),
    columnCount: integer(grid.columnCount, 26),
  });
  Object.assign(google.sheets[id] ?? {}, { [title]: [] });
  return { addSheet: { properties: tabProperties(google, id, tabs.length - 1) } };
}

function renameSheet(google: GoogleState, id: string, properties: Fields): undefined {
  const tab = tabById(google, id, properties.sheetId);
  const title = titleOf(google, id, properties);
  const sheets = google.sheets[id] ?? {};
  delete sheets[tab.properties.title];
  sheets[title] = tab.cells;
  tab.properties.title = title;
}

function sortRange(google: GoogleState, id: string, request: Fields): undefined {
  const range = fields(request.range);
  const tab = tabById(google, id, range.sheetId);
  const { rowCount, columnCount } = tab.properties;
  const rows = { start: integer(range.startRowIndex, 0), end: integer(range.endRowIndex, rowCount) };
  const columns = {
    start: integer(range.startColumnIndex, 0),
    end: integer(range.endColumnIndex, columnCount),
  };
  const specs = Array.isArray(request.sortSpecs) ? request.sortSpecs : [];
  // The last order counts least, and the sort is stable.
  for (const spec of [...specs].reverse().map(fields))
    sortRows(tab, rows, integer(spec.dimensionIndex, 0), spec.sortOrder === "DESCENDING", columns);
}
