import type { RequestHandler } from "express";
import type { SandboxCore } from "../core";
import { type Cell, type Desk, type GoogleState, people } from "../google";
import { Problem } from "../lib/problem";
import { flag, type JsonObject, objectBody, oneOf, optionalText, text } from "../lib/read";

export const PEOPLE_ACTIONS = [
  "sort",
  "insert_blank_row",
  "move_row",
  "delete_row",
  "duplicate_row",
  "add_column",
  "move_column",
  "rename_header",
  "type_cell",
] as const;
type Action = (typeof PEOPLE_ACTIONS)[number];

interface Hand {
  google: GoogleState;
  desk: Desk;
  cells: Cell[][];
  body: JsonObject;
}

/**
 * `POST /sandbox/people` `{ action, spreadsheet?, tab?, row?, column?, to?, text?, descending?, with_header? }`: acts as
 * people on the sheet. Rows are numbered as they see them (1 is the header's), a column is a header's text or a letter.
 */
export function peopleRoute(core: SandboxCore): RequestHandler {
  return (request, response) => {
    const body = objectBody(request.body);
    const action = oneOf(body, "action", PEOPLE_ACTIONS);
    const hand = sitDown(core.google, body);
    try {
      ACTIONS[action](hand);
    } catch (error) {
      // What the grid refuses (no such row or column) is a mistake of the request, in its own words.
      if (error instanceof Problem || !(error instanceof Error)) throw error;
      throw new Problem(400, "impossible_action", error.message);
    }
    core.touch();
    response.json({ action, rows: hand.cells.length });
  };
}

function sitDown(google: GoogleState, body: JsonObject): Hand {
  const spreadsheetId = optionalText(body, "spreadsheet") ?? Object.keys(google.sheets)[0] ?? "";
  const tab = optionalText(body, "tab") ?? google.tabs[spreadsheetId]?.[0]?.title ?? "";
  const cells = google.sheets[spreadsheetId]?.[tab];
  if (!cells) throw new Problem(404, "unknown_sheet", "There is no such spreadsheet or tab.");
  return { google, desk: { spreadsheetId, tab }, cells, body };
}

const ACTIONS: Readonly<Record<Action, (hand: Hand) => void>> = {
  sort: (hand) =>
    people.sortByColumn(hand.google, hand.desk, column(hand), {
      descending: flag(hand.body, "descending", false),
      withHeader: flag(hand.body, "with_header", false),
    }),
  insert_blank_row: (hand) => people.insertBlankRow(hand.google, hand.desk, row(hand, "row")),
  move_row: (hand) => people.moveRow(hand.google, hand.desk, row(hand, "row"), row(hand, "to")),
  delete_row: (hand) => people.deleteRow(hand.google, hand.desk, row(hand, "row")),
  duplicate_row: duplicateRow,
  add_column: (hand) =>
    people.addColumn(hand.google, hand.desk, text(hand.body, "text"), columnIndex(hand, "to")),
  move_column: (hand) => people.moveColumn(hand.google, hand.desk, column(hand), columnIndex(hand, "to")),
  rename_header: (hand) => {
    const header = hand.cells[0]?.[column(hand)];
    if (header === undefined) throw new Problem(400, "impossible_action", "That column has no header.");
    people.renameHeader(hand.google, hand.desk, String(header), text(hand.body, "text"));
  },
  type_cell: (hand) =>
    people.typeCell(hand.google, hand.desk, row(hand, "row"), column(hand), text(hand.body, "text")),
};

/** Copies a row to a new line right below it, as copy and paste does. */
function duplicateRow(hand: Hand): void {
  const from = row(hand, "row");
  const copied = [...(hand.cells[from] ?? [])];
  people.insertBlankRow(hand.google, hand.desk, from + 1);
  copied.forEach((value, index) => {
    people.typeCell(hand.google, hand.desk, from + 1, index, value);
  });
}

/** A row's 0-based index from the number that people see; texts from a form are taken too. */
function row(hand: Hand, field: string): number {
  const number = Number(hand.body[field]);
  if (!Number.isInteger(number) || number < 1 || number > 1_000_000)
    throw new Problem(400, "invalid_field", `"${field}" must be a row number, from 1.`);
  return number - 1;
}

const column = (hand: Hand) => columnIndex(hand, "column");

/** A column's 0-based index from its header's text, its letter or its number from 1. */
function columnIndex(hand: Hand, field: string): number {
  const given = hand.body[field];
  const byHeader = hand.cells[0]?.indexOf(String(given)) ?? -1;
  if (byHeader >= 0) return byHeader;
  if (typeof given === "string" && /^[a-z]{1,2}$/i.test(given)) return letterIndex(given);
  const number = Number(given);
  if (Number.isInteger(number) && number >= 1 && number <= 700) return number - 1;
  throw new Problem(
    400,
    "invalid_field",
    `"${field}" must be a header's text, a column letter or a number from 1.`,
  );
}

function letterIndex(letters: string): number {
  const value = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return value - 1;
}
