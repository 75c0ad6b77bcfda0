import type { SandboxCore } from "../core";
import { type Html, html } from "./html";

/** The figures in the page's head: what is there, and how busy each service is this minute. */
export function summarySection(core: SandboxCore): Html {
  const minute = `${new Date(core.now()).toISOString().slice(0, 16)}Z`;
  const parcels = core.carriers.reduce((sum, carrier) => sum + carrier.parcels().length, 0);
  const busy = Object.entries(core.calls()).map(([target, { per_minute, total }]) =>
    figure(`${per_minute[minute] ?? 0}`, `${target} calls this minute, ${total} in all`),
  );
  return html`<dl class="figures">${figure(`${rows(core)}`, rows(core) === 1 ? "row in the sheet" : "rows in the sheet")}${figure(`${parcels}`, parcels === 1 ? "parcel" : "parcels")}
    ${figure(`${core.mails.length}`, core.mails.length === 1 ? "mail" : "mails")}${busy}</dl>`;
}

function rows(core: SandboxCore): number {
  const tabs = Object.values(core.google.sheets).flatMap((sheets) => Object.values(sheets));
  return tabs.reduce((sum, cells) => sum + cells.slice(1).filter((row) => row.length > 0).length, 0);
}

function figure(value: string, label: string): Html {
  return html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
}
