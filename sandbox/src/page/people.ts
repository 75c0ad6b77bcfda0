import { PEOPLE_ACTIONS } from "../control/people";
import { type Html, html } from "./html";

const WORDS: Readonly<Record<(typeof PEOPLE_ACTIONS)[number], string>> = {
  sort: "Sort by a column",
  insert_blank_row: "Insert a blank row",
  move_row: "Move a row",
  delete_row: "Delete a row",
  duplicate_row: "Duplicate a row",
  add_column: "Add a column",
  move_column: "Move a column",
  rename_header: "Rename a header",
  type_cell: "Type in a cell",
};

/** What people do to a sheet between two updates; rows and columns are numbered as the grid shows them. */
export function peopleForm(): Html {
  return html`<details class="people" data-key="people"><summary>Act as a person on the sheet</summary>
    <form data-form="/sandbox/people" class="inline">
      <label>Do <select name="action">${PEOPLE_ACTIONS.map((action) => html`<option value="${action}">${WORDS[action]}</option>`)}</select></label>
      <label>Row <input type="number" name="row" min="1" inputmode="numeric" placeholder="2"></label>
      <label>Column <input name="column" placeholder="C or client" autocomplete="off"></label>
      <label>To <input name="to" placeholder="row or column" autocomplete="off"></label>
      <label>Text <input name="text" placeholder="header or cell text" autocomplete="off" dir="auto"></label>
      <button>Do it</button>
    </form></details>`;
}
