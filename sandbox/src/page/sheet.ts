import type { SandboxCore } from "../core";
import type { Cell } from "../google";
import { type Html, html } from "./html";
import { columnLetters } from "./letters";

const ROWS_SHOWN = 500;
const EMPTY_COLUMNS = 10;

/** Every tab of every spreadsheet, as people see it in Google Sheets. */
export function sheetSection(core: SandboxCore): Html {
  const tabs = Object.entries(core.google.sheets).flatMap(([id, sheets]) =>
    Object.entries(sheets).map(([title, cells]) => tab(id, title, cells)),
  );
  return html`${tabs}`;
}

function tab(id: string, title: string, cells: readonly Cell[][]): Html {
  const rows = Math.max(0, cells.length - 1);
  const hidden = Math.max(0, cells.length - ROWS_SHOWN);
  return html`<div class="tab-name"><strong dir="auto">${title}</strong>
      <span class="soft">${rows} ${rows === 1 ? "row" : "rows"}</span><code class="sheet-id">${id}</code></div>
    ${hidden > 0 && html`<p class="soft">The first ${ROWS_SHOWN} rows; ${hidden} more below.</p>`}
    <div class="grid" data-keep-scroll="${id}/${title}" tabindex="0" aria-label="${title}">${grid(cells)}</div>`;
}

function grid(cells: readonly Cell[][]): Html {
  const width = Math.max(EMPTY_COLUMNS, ...cells.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => index);
  const [header = [], ...rows] = cells.slice(0, ROWS_SHOWN);
  return html`<table>
    <thead>
      <tr class="letters"><th class="corner"></th>${columns.map((column) => html`<th scope="col">${columnLetters(column)}</th>`)}</tr>
      <tr class="head"><th class="number">1</th>${columns.map((column) => html`<th dir="auto">${shown(header[column])}</th>`)}</tr>
    </thead>
    <tbody>${rows.map((row, index) => line(row, index + 2, columns))}</tbody>
  </table>
  ${cells.length === 0 && html`<p class="empty">No order yet. Its row appears here once it is confirmed.</p>`}`;
}

function line(row: readonly Cell[], number: number, columns: readonly number[]): Html {
  return html`<tr><th scope="row" class="number">${number}</th>${columns.map((column) => {
    const value = shown(row[column]);
    const align = typeof row[column] === "number" && "num";
    return html`<td dir="auto" class="${align}" title="${value}">${value}</td>`;
  })}</tr>`;
}

function shown(cell: Cell | undefined): string {
  return cell === undefined ? "" : String(cell);
}
