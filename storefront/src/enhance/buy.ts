interface VariantWords {
  options: Record<string, string>;
  price: string;
  before: string;
  few: string;
  available: boolean;
}

interface BuyWords {
  variants: VariantWords[];
  buyNow: string;
  outOfStock: string;
}

/** Keeps price, stock and button in step with the chosen options. */
export function followChoice(): void {
  const form = document.querySelector<HTMLFormElement>("[data-buy]");
  if (!form) return;
  const words = JSON.parse(form.dataset.variants ?? "{}") as BuyWords;
  const update = () => show(form, words);
  form.addEventListener("change", update);
  // The browser may have kept an earlier choice over a reload.
  update();
}

function show(form: HTMLFormElement, words: BuyWords): void {
  const chosen = new FormData(form);
  const picks = (variant: VariantWords) =>
    Object.entries(variant.options).every(
      ([field, value]) => !chosen.has(field) || chosen.get(field) === value,
    );
  const variant = words.variants.find(picks);
  const available = variant?.available ?? false;
  if (variant?.price) setText("[data-price=current]", variant.price);
  setText("[data-price=before]", variant?.before ?? "");
  const before = document.querySelector<HTMLElement>("[data-price=before]")?.parentElement;
  if (before) before.hidden = !variant?.before;
  setText("[data-few]", variant?.few ?? "");
  for (const button of form.querySelectorAll<HTMLButtonElement>("button[data-order]")) {
    button.disabled = !available;
    if (button.value === "checkout") button.textContent = available ? words.buyNow : words.outOfStock;
  }
}

function setText(selector: string, text: string): void {
  const element = document.querySelector(selector);
  if (element) element.textContent = text;
}
