import type { City } from "../shared/city.ts";
import type { CheckoutWords } from "./totals.ts";

/** The list under the city field, after the ARIA combobox pattern. */
export class CityList {
  private readonly box = document.createElement("ul");
  private cities: City[] = [];
  private active = -1;

  constructor(
    private readonly input: HTMLInputElement,
    private readonly words: CheckoutWords,
    private readonly describe: (city: City) => string,
    private readonly onPick: (city: City) => void,
  ) {
    this.box.id = "city-list";
    this.box.className = "city-list";
    this.box.hidden = true;
    this.box.setAttribute("role", "listbox");
    this.box.setAttribute("aria-label", words.cityList);
    input.after(this.box);
    input.removeAttribute("list");
    input.autocomplete = "off";
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", this.box.id);
    input.setAttribute("aria-expanded", "false");
    input.addEventListener("keydown", (event) => this.onKey(event));
    input.addEventListener("blur", () => this.hide());
    // Before blur, which would take the list away from under the finger.
    this.box.addEventListener("pointerdown", (event) => event.preventDefault());
    this.box.addEventListener("click", (event) => this.onClick(event));
  }

  /** Shows cities, or says that there are none for what was typed. */
  show(cities: City[], typed: string): void {
    this.cities = cities;
    this.active = -1;
    this.box.replaceChildren(...cities.map((city, at) => this.option(city, at)));
    if (cities.length === 0 && typed) this.box.append(this.nothing());
    this.box.hidden = this.box.childElementCount === 0;
    this.input.setAttribute("aria-expanded", String(!this.box.hidden));
    this.input.removeAttribute("aria-activedescendant");
  }

  hide(): void {
    this.box.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }

  private option(city: City, at: number): HTMLLIElement {
    const item = document.createElement("li");
    item.id = `city-${at}`;
    item.dataset.at = String(at);
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    const name = document.createElement("bdi");
    name.textContent = city.name;
    const fee = document.createElement("small");
    fee.textContent = this.describe(city);
    item.append(name, " ", fee);
    return item;
  }

  private nothing(): HTMLLIElement {
    const item = document.createElement("li");
    item.className = "city-none";
    item.textContent = this.words.noCity;
    return item;
  }

  private onClick(event: MouseEvent): void {
    const item = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-at]") : null;
    if (item) this.pick(Number(item.dataset.at));
  }

  private onKey(event: KeyboardEvent): void {
    if (this.box.hidden || this.cities.length === 0) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) this.move((this.active + step + this.cities.length) % this.cities.length);
    else if (event.key === "Enter" && this.active >= 0) this.pick(this.active);
    else if (event.key === "Escape") this.hide();
    else return;
    event.preventDefault();
  }

  private move(to: number): void {
    this.active = to;
    for (const [at, item] of [...this.box.children].entries()) {
      item.setAttribute("aria-selected", String(at === to));
      if (at === to) item.scrollIntoView({ block: "nearest" });
    }
    this.input.setAttribute("aria-activedescendant", `city-${to}`);
  }

  private pick(at: number): void {
    const city = this.cities[at];
    this.hide();
    if (city) this.onPick(city);
  }
}
