import type { WebhookRecord } from "../carriers/webhooks";
import type { SandboxCore } from "../core";
import { type Html, html } from "./html";

const SHOWN = 30;

/** Webhooks sent, newest first, with attempts and last answer. */
export function webhooksSection(core: SandboxCore): Html {
  const records = core.webhooks.list().slice(0, SHOWN);
  return records.length === 0
    ? html`<p class="empty">None sent yet.</p>`
    : html`<ul class="list">${records.map(webhook)}</ul>`;
}

function webhook(record: WebhookRecord): Html {
  const tones = { delivered: "good", failed: "bad", pending: "warn" } as const;
  const tries = `${record.attempts} ${record.attempts === 1 ? "try" : "tries"}`;
  return html`<li><span class="chip" data-tone="${tones[record.state]}">${record.last_status ?? record.state}</span>
    <bdi class="code">${record.tracking_number}</bdi> <bdi>${record.status}</bdi>
    <span class="soft">${tries} · ${clock(record.at)}</span>
    ${record.last_answer && html`<code class="answer">${record.last_answer}</code>`}</li>`;
}

/** Mails, newest first; HTML parts open by themselves, under a policy that runs nothing. */
export function mailsSection(core: SandboxCore): Html {
  const mails = core.mails
    .map((mail, index) => ({ ...mail, index }))
    .reverse()
    .slice(0, SHOWN);
  if (mails.length === 0) return html`<p class="empty">No mail yet.</p>`;
  return html`<ul class="list">${mails.map(
    (
      mail,
    ) => html`<li><details data-key="mail-${mail.index}"><summary><strong dir="auto">${mail.subject || "(no subject)"}</strong>
      <span class="soft">${mail.to.join(", ")} · ${clock(mail.at)}</span></summary>
      <p class="soft">From <bdi>${mail.from}</bdi></p><pre dir="auto">${mail.text}</pre>
      ${mail.html !== null && html`<a href="/mails/${mail.index}" target="_blank" rel="noopener">HTML part</a>`}</details></li>`,
  )}</ul>`;
}

/** Text messages, newest first. */
export function smsSection(core: SandboxCore): Html {
  const sms = [...core.sms].reverse().slice(0, SHOWN);
  if (sms.length === 0) return html`<p class="empty">No text message yet.</p>`;
  return html`<ul class="list">${sms.map(
    ({ to, text, at }) =>
      html`<li><bdi class="code">${to}</bdi> <span class="soft">${clock(at)}</span><p dir="auto">${text}</p></li>`,
  )}</ul>`;
}

function clock(iso: string): Html {
  return html`<time datetime="${iso}">${iso.slice(11, 19)} UTC</time>`;
}
