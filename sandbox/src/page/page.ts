import type { SandboxCore } from "../core";
import { faultForm, faultsSection } from "./faults";
import { type Html, html } from "./html";
import { mailsSection, smsSection, webhooksSection } from "./messages";
import { parcelsSection } from "./parcels";
import { peopleForm } from "./people";
import { sheetSection } from "./sheet";
import { summarySection } from "./summary";

/** The parts of the page that change by themselves, by the id of the element that holds them. */
export function fragments(core: SandboxCore, query: string): Record<string, Html> {
  return {
    summary: summarySection(core),
    sheet: sheetSection(core),
    parcels: parcelsSection(core, query),
    faults: faultsSection(core),
    webhooks: webhooksSection(core),
    mails: mailsSection(core),
    sms: smsSection(core),
  };
}

/** The sandbox's one page; complete without a script, which only refreshes and sends. */
export function page(core: SandboxCore, query: string): string {
  const parts = fragments(core, query);
  const live = (id: string) => html`<div id="${id}" data-live>${parts[id]}</div>`;
  return html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex">
  <title>Souk sandbox</title>
  <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="/assets/page.css">
  <script src="/assets/page.js" defer></script>
</head>
<body>
  <header class="top">
    <h1><img src="/assets/icon.svg" alt="" width="28" height="28">Souk sandbox</h1>
    <p class="soft">Stand-ins for Google Sheets, the carriers, mail and SMS. Nothing here leaves this machine.</p>
    <nav>${nav()}</nav>
  </header>
  <main>
    ${live("summary")}
    <section class="wide" aria-labelledby="h-sheet"><h2 id="h-sheet">Google Sheet</h2>${live("sheet")}${peopleForm()}</section>
    <section class="main" aria-labelledby="h-parcels"><div class="title"><h2 id="h-parcels">Parcels</h2>${search(query)}</div>${live("parcels")}</section>
    <div class="side">${side(core, live)}</div>
  </main>
  <p id="said" role="status" aria-live="polite" hidden></p>
</body>
</html>`.markup;
}

function nav(): Html {
  const links = {
    sheet: "Sheet",
    parcels: "Parcels",
    faults: "Faults",
    webhooks: "Webhooks",
    mails: "Mails",
    sms: "SMS",
  };
  return html`${Object.entries(links).map(([id, word]) => html`<a href="#h-${id}">${word}</a>`)}`;
}

function search(query: string): Html {
  return html`<form method="get" action="/" role="search"><input type="search" name="q" id="query" value="${query}"
    placeholder="Code, order, phone, city" aria-label="Search parcels" autocomplete="off"></form>`;
}

function side(core: SandboxCore, live: (id: string) => Html): Html {
  return html`
    <section aria-labelledby="h-faults"><h2 id="h-faults">Faults</h2>${live("faults")}${faultForm(core)}</section>
    <section aria-labelledby="h-webhooks"><h2 id="h-webhooks">Webhooks</h2>${addressForm(core)}${live("webhooks")}</section>
    <section aria-labelledby="h-mails"><h2 id="h-mails">Mails</h2>${live("mails")}</section>
    <section aria-labelledby="h-sms"><h2 id="h-sms">SMS</h2>${live("sms")}</section>
    <section><h2>Start again</h2><p class="soft">Empties sheets, parcels, mails and faults.</p>
      <button type="button" class="danger" data-post="/sandbox/reset" data-confirm="Empty the whole sandbox?">Empty the sandbox</button></section>`;
}

function addressForm(core: SandboxCore): Html {
  return html`${core.carriers.map(
    ({ id, name }) => html`<form data-form="/sandbox/settings" class="inline"><label>${name} calls
      <input type="url" name="${id}_webhook_url" value="${core.webhookUrls[id]}" placeholder="http://…/webhooks/shipping/${id}"></label>
      <button>Save</button></form>`,
  )}`;
}
