/** A place that the shop delivers to. */
export interface Place {
  id: string;
  /** In the shopper's language where there is one. */
  name: string;
  /** Delivery fee in dirhams; null when it is not known at this level. */
  price: number | null;
  /** The carrier's words, such as `24-48h`; empty when unknown. */
  delay: string;
}

/** A city; with several districts the district decides the fee, and must be chosen. */
export interface City extends Place {
  latin: string;
  /** What was typed certainly means this city. */
  certain: boolean;
  districts: Place[];
}

/** Fee and delay for a city and, where the district decides, the chosen district. */
export function deliveryTo(city: City, district: string): Pick<Place, "price" | "delay"> {
  const wanted = district.trim().toLowerCase();
  const chosen = city.districts.find(({ id, name }) =>
    [id, name].some((text) => text.toLowerCase() === wanted),
  );
  return { price: chosen?.price ?? city.price, delay: chosen?.delay || city.delay };
}
