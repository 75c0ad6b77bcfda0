import type { City } from "../shared/city.ts";

/** Offers a city's districts, keeping the choice where it still exists; hides the field where there are none. */
export function fillDistricts(select: HTMLSelectElement, city: City | null, placeholder: string): void {
  const districts = city?.districts ?? [];
  const before = select.value;
  const options = districts.map(({ id, name }) => new Option(name, id, false, id === before));
  select.replaceChildren(new Option(placeholder, ""), ...options);
  select.disabled = districts.length === 0;
  const box = select.closest<HTMLElement>("[data-district]");
  if (box) box.hidden = districts.length === 0;
}
