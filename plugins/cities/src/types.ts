/** A city or town of Morocco; the same for every carrier. */
export interface City {
  /** Latin slug, stable, unique: `"el-jadida"`. */
  id: string;
  /** Official French spelling, unique in the directory (homonyms carry their province in brackets), and the Arabic name. */
  name: { latin: string; ar: string };
  region: string;
  province: string;
  /** Other spellings: Arabic, French, Darija in Latin letters, English. */
  aliases: string[];
}

/** A quarter inside one city. */
export interface District {
  /** `"casablanca/maarif"`. */
  id: string;
  city_id: string;
  name: { latin: string; ar: string };
  aliases: string[];
  /** True when people use the name for this city only, so that the quarter alone names its city. */
  distinctive: boolean;
}

/** What the directory makes of a spelling. `city` is null when a person must choose; `suggestions` then holds at most five. */
export interface CityResolution {
  query: string;
  city: City | null;
  district: District | null;
  suggestions: City[];
}
