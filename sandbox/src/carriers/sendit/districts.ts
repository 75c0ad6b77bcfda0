import type { District } from "./types";

/** The cities where SENDIT collects parcels, in the sandbox. */
const PICKUP_CITIES = [
  "casablanca",
  "rabat",
  "marrakech",
  "fès",
  "tanger",
  "agadir",
  "meknès",
  "oujda",
  "kénitra",
];
const DEFAULT_PICKUP_ID = 46;
/** The sandbox's prices are from Casablanca; from elsewhere a parcel costs this much more, dirhams. */
const OUT_OF_TOWN = 5;

/** SENDIT's districts: one `ville` has many. */
export class Districts {
  private readonly byId: ReadonlyMap<number, District>;

  constructor(readonly all: readonly District[]) {
    this.byId = new Map(all.map((district) => [district.id, district]));
  }

  get(id: unknown): District | undefined {
    return typeof id === "number" ? this.byId.get(id) : undefined;
  }

  isPickup(district: District): boolean {
    return PICKUP_CITIES.includes(city(district));
  }

  pickupCities(): District[] {
    const seen = new Set<string>();
    return this.all.filter((district) => {
      const first = district.active === 1 && this.isPickup(district) && !seen.has(city(district));
      if (first) seen.add(city(district));
      return first;
    });
  }

  /** The district as seen from a pickup district (default 46): its delivery price in dirhams. */
  seenFrom(district: District, pickup: District | undefined): District {
    const base = this.byId.get(DEFAULT_PICKUP_ID);
    const abroad = pickup && base && city(pickup) !== city(base) && city(pickup) !== city(district);
    return abroad ? { ...district, price: district.price + OUT_OF_TOWN } : { ...district };
  }

  /** Districts whose names hold the text; all for an empty text. */
  search(querystring: string): District[] {
    const wanted = querystring.trim().toLowerCase();
    return this.all.filter(({ name, ville, arabic_name }) =>
      [name, ville, arabic_name].some((text) => text.toLowerCase().includes(wanted)),
    );
  }
}

function city(district: District): string {
  return district.ville.trim().toLowerCase();
}
