/** Refreshes the live parts of the page every two seconds and sends its buttons and forms to the control API. */
const EVERY_MS = 2000;
const shown = new Map();

async function refresh() {
  const query = encodeURIComponent(document.querySelector("#query").value);
  const response = await fetch(`/fragments?q=${query}`, { signal: AbortSignal.timeout(5000) });
  const fragments = await response.json();
  for (const [id, markup] of Object.entries(fragments)) update(document.getElementById(id), markup);
}

/** Replaces a part that changed, keeping what the reader had open, scrolled to or was typing in. */
function update(element, markup) {
  if (shown.get(element.id) === markup) return;
  if (element.contains(document.activeElement) && document.activeElement.matches("select, input")) return;
  shown.set(element.id, markup);
  const open = new Set([...element.querySelectorAll("details[open]")].map((one) => one.dataset.key));
  const scrolls = [...element.querySelectorAll("[data-keep-scroll]")].map((one) => [
    one.dataset.keepScroll,
    one.scrollLeft,
    one.scrollTop,
  ]);
  element.innerHTML = markup;
  for (const one of element.querySelectorAll("details")) one.open = open.has(one.dataset.key);
  for (const [key, left, top] of scrolls) {
    const same = [...element.querySelectorAll("[data-keep-scroll]")].find(
      (one) => one.dataset.keepScroll === key,
    );
    same?.scrollTo(left, top);
  }
}

let hiding;
function say(words, failed) {
  const said = document.querySelector("#said");
  said.textContent = words;
  said.classList.toggle("failed", failed);
  said.hidden = false;
  clearTimeout(hiding);
  hiding = setTimeout(() => {
    said.hidden = true;
  }, 5000);
}

async function send(path, method, body) {
  const headers = body === undefined ? {} : { "content-type": "application/json" };
  const response = await fetch(path, { method, headers, body, signal: AbortSignal.timeout(30000) });
  const answer = await response.json();
  say(response.ok ? outcome(answer) : answer.message, !response.ok);
  await refresh();
}

/** What happened, in words: the fate of a webhook when there was one. */
function outcome(answer) {
  if (!answer.parcel) return "Done.";
  const { tracking_number, status } = answer.parcel;
  const [webhook] = answer.webhooks;
  const told = webhook ? `webhook: ${webhook.last_status ?? webhook.last_answer}` : "no webhook address set";
  return `${tracking_number} is ${status}; ${told}`;
}

const failed = (error) => say(`The sandbox does not answer (${error.message}).`, true);

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-post]");
  if (!button || (button.dataset.confirm && !confirm(button.dataset.confirm))) return;
  button.disabled = true;
  send(button.dataset.post, button.dataset.method ?? "POST", button.dataset.body)
    .catch(failed)
    .finally(() => {
      button.disabled = false;
    });
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  event.preventDefault();
  if (!form.dataset.form) return void refresh().catch(failed);
  const fields = [...form.elements].filter((field) => field.name);
  const value = (field) => {
    if (field.value === "") return field.type === "url" ? null : undefined;
    return field.type === "number" ? Number(field.value) : field.value;
  };
  const body = JSON.stringify(Object.fromEntries(fields.map((field) => [field.name, value(field)])));
  document.activeElement?.blur();
  send(form.dataset.form, "POST", body).catch(failed);
});

document.querySelector("#query").addEventListener("input", () => refresh().catch(failed));

async function keepFresh() {
  if (!document.hidden) await refresh().catch(failed);
  setTimeout(keepFresh, EVERY_MS);
}
keepFresh();
