import type { City } from "../shared/city.ts";
import { formatMoney } from "../shared/money.ts";
import { CityList } from "./city-list.ts";
import { fillDistricts } from "./districts.ts";
import { type CheckoutWords, delayText } from "./totals.ts";

const PAUSE_MS = 120;
const TIMEOUT_MS = 5_000;

/** The city field as a box with suggestions; tells which city was chosen, and fills the district field from it. */
export class CityBox {
  private chosen: City | null = null;
  private timer = 0;
  /** Whether the last answer is about what stands in the field now. */
  private settled = true;
  private readonly list: CityList;

  constructor(
    private readonly input: HTMLInputElement,
    private readonly district: HTMLSelectElement,
    private readonly words: CheckoutWords,
    private readonly onCity: (city: City | null) => void,
  ) {
    this.list = new CityList(input, words, describe(words), (city) => this.pick(city));
    input.addEventListener("input", () => this.onTyped());
    input.addEventListener("focus", () => !this.chosen && this.ask());
    input.addEventListener("blur", () => this.spellOut());
    district.addEventListener("change", () => onCity(this.chosen));
    if (input.value) void this.ask();
  }

  private pick(city: City): void {
    this.input.value = city.name;
    this.settled = true;
    this.choose(city);
  }

  private choose(city: City | null): void {
    if (city?.id === this.chosen?.id) return;
    this.chosen = city;
    fillDistricts(this.district, city, this.words.chooseDistrict);
    this.onCity(city);
  }

  private onTyped(): void {
    window.clearTimeout(this.timer);
    this.settled = false;
    this.timer = window.setTimeout(() => this.ask(), PAUSE_MS);
  }

  private async ask(): Promise<void> {
    const typed = this.input.value.trim();
    const cities = await askCities(this.words.locale, typed);
    // An answer to what was typed before must not replace a newer one.
    if (cities === null || typed !== this.input.value.trim()) return;
    this.settled = true;
    // What only comes near is offered, never taken: a wrong city is a lost parcel.
    this.choose(cities.find((city) => city.certain) ?? null);
    if (document.activeElement === this.input) this.list.show(cities, typed);
    else this.spellOut();
  }

  /** Writes the city's own name in place of how it was typed, once the field is left. */
  private spellOut(): void {
    if (this.settled && this.chosen) this.input.value = this.chosen.name;
  }
}

async function askCities(locale: string, typed: string): Promise<City[] | null> {
  try {
    const query = new URLSearchParams({ q: typed, locale });
    const answer = await fetch(`/do/cities?${query}`, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    return answer.ok ? ((await answer.json()) as { cities: City[] }).cities : null;
  } catch {
    return null;
  }
}

function describe(words: CheckoutWords): (city: City) => string {
  return ({ price, delay }) => {
    if (price === null) return words.byDistrict;
    return [formatMoney(words.locale, price), delayText(words, delay)].filter(Boolean).join(" · ");
  };
}
