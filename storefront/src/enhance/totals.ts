import { type City, deliveryTo } from "../shared/city.ts";
import { readDelay } from "../shared/delay.ts";
import type { Locale } from "../shared/locale.ts";
import { addMoney, formatMoney } from "../shared/money.ts";

/** Sentences and settings that the checkout page hands to its script. */
export interface CheckoutWords {
  locale: Locale;
  sending: string;
  noCity: string;
  cityList: string;
  byDistrict: string;
  chooseCity: string;
  chooseDistrict: string;
  hours: string;
  within: string;
  errors: Partial<Record<string, string>>;
}

/** Shows fee, delay and totals for a city and the chosen district; null: no city yet. */
export function showDelivery(form: HTMLFormElement, words: CheckoutWords, city: City | null): void {
  const district = form.querySelector<HTMLSelectElement>("select[name=district]")?.value ?? "";
  const { price, delay } = city ? deliveryTo(city, district) : { price: null, delay: "" };
  const subtotal = Number(form.querySelector<HTMLInputElement>("[data-subtotal]")?.value ?? 0);
  const unknown = city ? words.byDistrict : words.chooseCity;
  setAll(form, "[data-fee]", price === null ? unknown : formatMoney(words.locale, price));
  setAll(form, "[data-total]", formatMoney(words.locale, addMoney(subtotal, price ?? 0)));
  setAll(form, "[data-delay]", delayText(words, delay));
  for (const row of form.querySelectorAll<HTMLElement>("[data-delay-row]")) row.hidden = delay === "";
  for (const plus of form.querySelectorAll<HTMLElement>("[data-plus]")) plus.hidden = price !== null;
}

/** A delay in the shopper's words; a carrier's wording that is not a span of hours stands as it is. */
export function delayText(words: CheckoutWords, delay: string): string {
  const hours = readDelay(delay);
  if (!hours) return delay;
  const sentence = hours.min === hours.max ? words.within : words.hours;
  return sentence.replace("{min}", String(hours.min)).replace("{max}", String(hours.max));
}

function setAll(form: HTMLFormElement, selector: string, text: string): void {
  for (const element of form.querySelectorAll(selector)) element.textContent = text;
}
