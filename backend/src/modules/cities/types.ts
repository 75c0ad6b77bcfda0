/** Where a place of the directory stands in a carrier's list. */
export interface CityMapping {
  carrier: string;
  city_id: string;
  /** A quarter's id; empty for the whole city. */
  district_id: string;
  /** Null: staff said that the carrier does not go there. */
  entry_id: string | null;
  entry_name: string | null;
  /** `staff` wins over `automatic` and outlives refreshes. */
  source: "automatic" | "staff";
  /** The chosen record is no longer in the carrier's list. */
  lost: boolean;
}

export interface CityAlias {
  /** As `normaliseCity` writes it. */
  spelling: string;
  city_id: string;
  district_id: string | null;
}

export type DeskKind = "city" | "entry" | "spelling";

/**
 * Why an item is on the desk. A city: not in the carrier's list, several records there, or its chosen record disappeared.
 * A carrier's record: of no known city, new, or gone. A spelling: nobody understood it.
 */
export type DeskReason = "missing" | "several" | "lost" | "unplaced" | "new" | "gone" | "unread";

export interface Suggestion {
  /** A record's id, a city's id, or a quarter's (`casablanca/maarif`). */
  id: string;
  name: string;
}

/** An item as it is worked out, before it is stored. */
export interface FoundItem {
  kind: DeskKind;
  /** A city's id, a record's id, or a normalised spelling. */
  subject: string;
  label: string;
  reason: DeskReason;
  suggestions: Suggestion[];
  /** Lower ones are shown first: the size of the city. */
  rank: number;
}

export interface DeskItem extends FoundItem {
  id: string;
  /** Empty for spellings. */
  carrier: string;
  /** How often shoppers or staff ran into it. */
  asked: number;
  state: "open" | "decided" | "resolved";
  first_at: Date;
  last_at: Date;
  decision: Decision | null;
  decided_by: string | null;
  decided_at: Date | null;
}

/**
 * What staff decide: the record of a city, the city (and quarter) of a record or of a spelling, that a carrier does not go
 * there, that there is nothing to do, or that the last decision no longer holds.
 */
export type Decision =
  | { action: "map_entry"; entry_id: string }
  | { action: "map_city"; city_id: string; district_id?: string | null }
  | { action: "alias"; city_id: string; district_id?: string | null }
  | { action: "not_served" }
  | { action: "ignore" }
  | { action: "undo" };
