/** Makes the − and + buttons work, and sends the cart by itself once a quantity has settled. */
export function wireQuantities(): void {
  for (const box of document.querySelectorAll<HTMLElement>("[data-quantity]")) wire(box);
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-autosend]")) sendOnChange(form);
}

function wire(box: HTMLElement): void {
  const input = box.querySelector("input");
  if (!input) return;
  for (const button of box.querySelectorAll<HTMLButtonElement>("button[data-step]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const wanted = (Number(input.value) || 1) + Number(button.dataset.step);
      input.value = String(Math.min(Math.max(wanted, Number(input.min)), Number(input.max)));
      input.dispatchEvent(new Event("change", { bubbles: true }));
    });
  }
}

/** Several quick taps make one request. */
function sendOnChange(form: HTMLFormElement): void {
  let timer = 0;
  form.addEventListener("change", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => form.requestSubmit(), 400);
  });
}
