import type { SandboxCore } from "../core";
import { FAULT_KINDS, type FaultKind } from "../faults/faults";
import { type Html, html } from "./html";

const WORDS: Readonly<Record<FaultKind, string>> = {
  slow: "slow: waits, then works",
  cut: "cut: no work, no answer",
  "429": "429: too many calls",
  "500": "500: server error",
  html: "html: a page in place of JSON",
  lost_answer: "lost_answer: work done, answer lost",
};

/** The form that plans a fault. */
export function faultForm(core: SandboxCore): Html {
  return html`<form data-form="/sandbox/faults" class="stack">
    <label>Service <select name="target">${core.targets().map((target) => html`<option>${target}</option>`)}</select></label>
    <label>Fault <select name="kind">${FAULT_KINDS.map((kind) => html`<option value="${kind}">${WORDS[kind]}</option>`)}</select></label>
    <label>Calls <input type="number" name="count" value="1" min="1" inputmode="numeric"></label>
    <label>Path contains <input name="path" placeholder="any" autocapitalize="off" autocomplete="off"></label>
    <button class="primary">Plan the fault</button>
  </form>`;
}

/** The faults that wait for a call. */
export function faultsSection(core: SandboxCore): Html {
  const faults = core.faults.list();
  if (faults.length === 0) return html`<p class="empty">No fault planned: everything answers.</p>`;
  return html`<ul class="list">${faults.map(
    ({ target, kind, count, path, hits }) =>
      html`<li><span class="chip" data-tone="warn">${kind}</span> ${target} ${path !== undefined && html`<code>${path}</code>`}
        <span class="soft">${count} to come, ${hits} done</span></li>`,
  )}</ul><button type="button" data-post="/sandbox/faults" data-method="DELETE">Clear faults</button>`;
}
