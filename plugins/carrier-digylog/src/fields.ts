/** What every list of orders says: from the seller's own shelves; without `checkDuplicate` a repeat makes a second parcel. */
export const EVERY_LIST = { mode: 1, checkDuplicate: 1 } as const;

/** A parcel's `type`. */
export const ORDER_TYPES = { normal: 1, exchange: 2 } as const;

/** The thermal label of 100 × 100 mm: the only one of the carrier's five formats that is described. */
export const THERMAL = 3;

/** Where an entry of a history has what the kit wants. */
export const STEP_KEYS = { word: ["new value"], time: ["date"], note: ["location"] } as const;
