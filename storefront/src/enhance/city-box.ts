import type { City } from "../shared/city.ts";
import { formatMoney } from "../shared/money.ts";
import { CityList } from "./city-list.ts";
import { type CheckoutWords, delayText } from "./totals.ts";

const PAUSE_MS = 120;

/** Turns the city field into a box with suggestions, and fills the district field from the chosen city. */
export function wireCity(
  form: HTMLFormElement,
  words: CheckoutWords,
  onCity: (city: City | null) => void,
): void {
  const input = form.querySelector<HTMLInputElement>("#field-city");
  const district = form.querySelector<HTMLElement>("[data-district]");
  const select = district?.querySelector("select");
  if (!input || !district || !select) return;
  let chosen: City | null = null;
  let timer = 0;
  /** Whether the last answer is about what stands in the field now. */
  let settled = true;
  const choose = (city: City | null) => {
    if (city?.id === chosen?.id) return;
    chosen = city;
    fillDistricts(district, select, city, words);
    onCity(city);
  };
  const list = new CityList(input, words, describe(words), (city) => {
    input.value = city.name;
    settled = true;
    choose(city);
  });
  const ask = async () => {
    const typed = input.value.trim();
    const cities = await askCities(words.locale, typed);
    // An answer to what was typed before must not replace a newer one.
    if (cities === null || typed !== input.value.trim()) return;
    settled = true;
    choose(exactMatch(cities, typed));
    if (document.activeElement === input) list.show(cities, typed);
    else spellOut();
  };
  /** Writes the city's own name in place of how it was typed, once the field is left. */
  const spellOut = () => {
    if (settled && chosen) input.value = chosen.name;
  };
  input.addEventListener("input", () => {
    window.clearTimeout(timer);
    settled = false;
    timer = window.setTimeout(ask, PAUSE_MS);
  });
  input.addEventListener("focus", () => !chosen && ask());
  input.addEventListener("blur", spellOut);
  select.addEventListener("change", () => onCity(chosen));
  if (input.value) void ask();
}

async function askCities(locale: string, typed: string): Promise<City[] | null> {
  try {
    const query = new URLSearchParams({ q: typed, locale });
    const answer = await fetch(`/do/cities?${query}`, { signal: AbortSignal.timeout(5_000) });
    return answer.ok ? ((await answer.json()) as { cities: City[] }).cities : null;
  } catch {
    return null;
  }
}

/** The city whose name was typed in full, or the only one that fits. */
function exactMatch(cities: City[], typed: string): City | null {
  const wanted = typed.toLowerCase();
  if (!wanted) return null;
  const exact = cities.find(({ name, latin }) => [name, latin].some((text) => text.toLowerCase() === wanted));
  return exact ?? (cities.length === 1 ? (cities[0] ?? null) : null);
}

function describe(words: CheckoutWords): (city: City) => string {
  return ({ price, delay }) => {
    if (price === null) return words.byDistrict;
    const hours = delayText(words, delay);
    return [formatMoney(words.locale, price), hours].filter(Boolean).join(" · ");
  };
}

function fillDistricts(
  box: HTMLElement,
  select: HTMLSelectElement,
  city: City | null,
  words: CheckoutWords,
): void {
  const districts = city?.districts ?? [];
  const before = select.value;
  const options = districts.map(({ id, name }) => new Option(name, id, false, id === before));
  select.replaceChildren(new Option(words.chooseDistrict, ""), ...options);
  select.disabled = districts.length === 0;
  box.hidden = districts.length === 0;
}
