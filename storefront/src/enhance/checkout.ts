import { checkValues, FIELDS, type Field, type Problem, readValues } from "../checkout/values.ts";
import { CityBox } from "./city-box.ts";
import { markSent, release } from "./once.ts";
import { type CheckoutWords, showDelivery } from "./totals.ts";

/** Longer than the shop's server waits for the backend, twice. */
const TIMEOUT_MS = 50_000;

/** City suggestions, live totals, and an order that may be sent again after a cut connection. */
export function wireCheckout(): void {
  const form = document.querySelector<HTMLFormElement>("[data-checkout]");
  if (!form) return;
  const words = JSON.parse(form.dataset.words ?? "{}") as CheckoutWords;
  const city = form.querySelector<HTMLInputElement>("#field-city");
  const district = form.querySelector<HTMLSelectElement>("#field-district");
  if (city && district) new CityBox(city, district, words, (chosen) => showDelivery(form, words, chosen));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (form.dataset.sent === undefined && passes(form, words)) void send(form, words);
  });
  form.addEventListener("input", (event) => {
    const field = FIELDS.find(
      (name) => event.target instanceof Element && event.target.id === `field-${name}`,
    );
    // Somebody who is putting a field right should not be told off meanwhile.
    if (field) showProblem(form, field, [], words);
  });
  document.querySelector<HTMLElement>("[data-alert]")?.focus();
}

/** The server's own checks, made here first: a slip is shown without a round trip. */
function passes(form: HTMLFormElement, words: CheckoutWords): boolean {
  const data = new FormData(form);
  const problems = checkValues(readValues((field) => String(data.get(field) ?? "")));
  for (const field of FIELDS) showProblem(form, field, problems, words);
  const first = problems[0]?.field;
  if (first) form.querySelector<HTMLElement>(`#field-${first}`)?.focus();
  return problems.length === 0;
}

function showProblem(form: HTMLFormElement, field: Field, problems: Problem[], words: CheckoutWords): void {
  const problem = problems.find((entry) => entry.field === field);
  const line = form.querySelector<HTMLElement>(`#field-${field}-error`);
  const input = form.querySelector(`#field-${field}`);
  if (!line || !input) return;
  line.textContent = problem?.code ? (words.errors[problem.code] ?? "") : "";
  line.hidden = !problem;
  if (problem) input.setAttribute("aria-invalid", "true");
  else input.removeAttribute("aria-invalid");
}

async function send(form: HTMLFormElement, words: CheckoutWords): Promise<void> {
  const label = form.querySelector("[data-label]");
  const confirm = label?.textContent ?? "";
  const offline = form.querySelector<HTMLElement>("[data-offline]");
  markSent(form);
  if (offline) offline.hidden = true;
  if (label) label.textContent = words.sending;
  try {
    location.assign(await post(form));
  } catch {
    // The key in the form stays the same: sending it again cannot make a second order.
    release(form);
    if (label) label.textContent = confirm;
    if (offline) offline.hidden = false;
    offline?.scrollIntoView({ block: "center" });
  }
}

/** Sends the form and gives back where to go. */
async function post(form: HTMLFormElement): Promise<string> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) body.set(name, String(value));
  const answer = await fetch(form.action, {
    method: "POST",
    body,
    headers: { accept: "application/json" },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const { location: path } = (await answer.json()) as { location?: string };
  if (!path) throw new Error("no answer");
  return path;
}
