const SHOWN_MS = 2_000;

/** Shows the copy buttons where the browser lets a page copy, and says so when it has. */
export function wireCopy(): void {
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", () => copy(button));
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const label = button.textContent;
  await navigator.clipboard.writeText(button.dataset.copy ?? "");
  button.textContent = button.dataset.copied ?? "";
  button.setAttribute("aria-live", "polite");
  window.setTimeout(() => {
    button.textContent = label;
  }, SHOWN_MS);
}
