import { wireCopy } from "./copy.ts";

const EVERY_MS = 10_000;
const TIMEOUT_MS = 8_000;

/** Reads the order's page again while somebody looks at it, until the order has reached its end. */
export function keepFresh(): void {
  const timer = window.setInterval(async () => {
    if (document.hidden) return;
    const goesOn = await refresh();
    if (!goesOn) window.clearInterval(timer);
  }, EVERY_MS);
}

/** True while there is more to come. */
async function refresh(): Promise<boolean> {
  try {
    const answer = await fetch(location.href, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!answer.ok) return true;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector<HTMLElement>("[data-live]");
    const shown = document.querySelector<HTMLElement>("[data-live]");
    if (!fresh || !shown) return true;
    if (fresh.dataset.live === "ended" || stateOf(fresh) !== stateOf(shown)) {
      shown.replaceChildren(...fresh.childNodes);
      wireCopy();
    }
    return fresh.dataset.live === "open";
  } catch {
    return true;
  }
}

/** What can change: the words shown. Buttons that the script unhid would make the markup differ each time. */
function stateOf(element: HTMLElement): string {
  return element.textContent ?? "";
}
