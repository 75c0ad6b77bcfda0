/** Lets each form go out once: a second tap while the first is on its way does nothing. */
export function guardForms(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== "post" || event.defaultPrevented) return;
    if (form.dataset.sent !== undefined) event.preventDefault();
    else markSent(form);
  });
  // Coming back with the browser's back button must not find dead forms.
  window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form")) release(form);
  });
}

/** Marks a form as on its way; its buttons show it but stay enabled, so that the pressed one is sent along. */
export function markSent(form: HTMLFormElement): void {
  form.dataset.sent = "";
  for (const button of form.querySelectorAll("[data-order]")) button.setAttribute("aria-busy", "true");
}

/** Makes a form usable again. */
export function release(form: HTMLFormElement): void {
  delete form.dataset.sent;
  for (const button of form.querySelectorAll("[aria-busy]")) button.removeAttribute("aria-busy");
}
