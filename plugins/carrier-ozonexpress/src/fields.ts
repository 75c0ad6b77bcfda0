/** Where a step of a parcel has what the kit wants. Its COMMENT may hold the courier's name and phone, so it is not read at all. */
export const STEP_KEYS = { word: ["STATUT"], time: ["TIME_STR"] } as const;

/** Where the answer of `tracking` has its parcels. */
export const BLOCK_KEYS = {
  envelope: "TRACKING",
  number: "TRACKING-NUMBER",
  blockKeys: ["RESULT", "TRACKING-NUMBER", "HISTORY", "LAST_TRACKING"],
} as const;

/** The pages of the client portal that print labels. */
export const TICKETS = {
  a4: "pdf-delivery-note-tickets",
  thermal: "pdf-delivery-note-tickets-4-4",
} as const;
