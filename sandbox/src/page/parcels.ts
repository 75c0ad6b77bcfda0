import type { CarrierFake, ParcelDetail, ParcelView, StatusWord } from "../carriers/fake";
import type { SandboxCore } from "../core";
import { type Html, html } from "./html";

const CARDS_SHOWN = 60;

/** The newest parcels, a card each, with a button for every word that plausibly comes next. */
export function parcelsSection(core: SandboxCore, query: string): Html {
  const found = core.carriers.flatMap((carrier) =>
    carrier
      .parcels()
      .filter((parcel) => matches(parcel, query))
      .map((parcel) => ({ parcel, carrier })),
  );
  if (found.length === 0)
    return html`<p class="empty">${query === "" ? "No parcel yet." : "No parcel matches."}</p>`;
  const hidden = Math.max(0, found.length - CARDS_SHOWN);
  return html`<div class="cards">${found.slice(-CARDS_SHOWN).reverse().map(card)}</div>
    ${hidden > 0 && html`<p class="soft">${hidden} older ones are not shown: search for them.</p>`}`;
}

function matches(parcel: ParcelView, query: string): boolean {
  const { tracking_number, reference, recipient, phone, city, status } = parcel;
  const text = [tracking_number, reference, recipient, phone, city, status].join(" ").toLowerCase();
  return text.includes(query.trim().toLowerCase());
}

function card({ parcel, carrier }: { parcel: ParcelView; carrier: CarrierFake }): Html {
  const detail = carrier.detail(parcel.tracking_number);
  if (!detail) return html``;
  return html`<article class="card parcel">
    <header><bdi class="code">${parcel.tracking_number}</bdi><span class="soft">${carrier.name}</span>
      ${chip(parcel.status, detail)}</header>
    <p class="who"><bdi>${parcel.recipient}</bdi> <bdi class="soft">${parcel.phone}</bdi></p>
    <p class="soft"><bdi>${detail.address}</bdi> · <bdi>${parcel.city}</bdi></p>
    <p><strong class="amount">${parcel.amount} MAD</strong> <span class="soft">fee ${detail.fee} ·</span>
      <bdi class="soft">${parcel.reference ?? "no reference"}</bdi></p>
    ${detail.comment !== null && html`<p class="soft" dir="auto">“${detail.comment}”</p>`}
    <div class="buttons">${detail.next.map((word) => moveButton(parcel.tracking_number, word))}</div>
    ${more(parcel, detail, carrier)}
  </article>`;
}

function chip(status: string, detail: ParcelDetail): Html {
  const back = detail.status_return;
  return html`<span class="chip" data-tone="${tone(back ?? status)}" title="${back ?? status}">
    ${back ?? detail.status_label}</span>`;
}

/** Colour of a word, by what its letters say in any carrier's language. */
function tone(status: string): string {
  if (/^(DELIVERED|LIVR)/i.test(status)) return "good";
  if (/REJECT|REFUS|CANCEL|ANNUL|RETOUR|RETURN|LOST|PERDU/i.test(status)) return "bad";
  if (/UNREACH|POSTPON|SCHEDUL|NEW_DEST|INJOIGN|REPORT/i.test(status)) return "warn";
  return "plain";
}

function moveButton(trackingNumber: string, { code, label }: StatusWord): Html {
  return html`<button type="button" data-post="/sandbox/parcels/${encodeURIComponent(trackingNumber)}/status"
    data-body="${JSON.stringify({ status: code })}" title="${code}">${label}</button>`;
}

function more(parcel: ParcelView, detail: ParcelDetail, carrier: CarrierFake): Html {
  const path = `/sandbox/parcels/${encodeURIComponent(parcel.tracking_number)}/status`;
  return html`<details data-key="${parcel.tracking_number}"><summary>History, other words, label</summary>
    <ol class="history">${detail.history.map(
      ({ status, at, message }) =>
        html`<li><bdi>${status}</bdi> <span class="soft">${at}</span> <span dir="auto">${message}</span></li>`,
    )}</ol>
    <form data-form="${path}" class="inline">
      <label>Any word <select name="status">${carrier.statuses.map(({ code, label }) => html`<option value="${code}">${code} · ${label}</option>`)}</select></label>
      <label>Signature <select name="signature"><option>valid</option><option>wrong</option><option>none</option></select></label>
      <button>Send</button>
    </form>
    <a href="${detail.label_path}" target="_blank" rel="noopener">Label (PDF)</a>
  </details>`;
}
