import { badRequest } from "./errors";
import type { Cell } from "./types";

const MAX_CELL_LENGTH = 50_000;

/** Drops blanks at the end of each row and blank rows at the end, in place: what people see as "used". */
export function trimCells(cells: Cell[][]): void {
  for (const row of cells) while (row.length > 0 && row.at(-1) === "") row.pop();
  while (cells.length > 0 && cells.at(-1)?.length === 0) cells.pop();
}

/** Sets one cell, filling the way to it with blanks. */
export function setCell(cells: Cell[][], row: number, column: number, value: Cell): void {
  while (cells.length <= row) cells.push([]);
  const target = cells[row];
  if (!target) return;
  while (target.length <= column) target.push("");
  target[column] = value;
}

/** What an input value becomes in a cell: as it is (RAW), or as if typed (USER_ENTERED). Throws Google's 400. */
export function inputCell(value: unknown, option: "RAW" | "USER_ENTERED"): Cell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string")
    throw badRequest("Invalid values: a cell takes text, a number or a boolean.");
  if (value.length > MAX_CELL_LENGTH)
    throw badRequest("Your input contains more than the maximum of 50000 characters in a single cell.");
  return option === "RAW" ? value : typedCell(value);
}

/** A rough version of what typing does: the numbers, booleans and the apostrophe; formulas stay as their text. */
function typedCell(text: string): Cell {
  if (/^[+-]?\d+(\.\d+)?$/.test(text.trim())) return Number(text);
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return text.startsWith("'") ? text.slice(1) : text;
}

/** A cell as the answer shows it: its value, or its text when FORMATTED_VALUE is asked. */
export function outputCell(cell: Cell | undefined, formatted: boolean): Cell {
  if (cell === undefined) return "";
  if (!formatted) return cell;
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}
