/** Where an event has what the kit wants. */
export const EVENT_KEYS = { word: ["newStatus"], time: ["lastActionAt"], note: ["message"] } as const;

/** Where a parcel's record has its state. */
export const RECORD_KEYS = { word: ["status"], time: ["last_action_at"] } as const;

/** Where an entry of the audit trail has it: its shape is not documented, so whatever name is met elsewhere counts. */
export const AUDIT_KEYS = {
  word: ["newStatus", "status"],
  time: ["lastActionAt", "last_action_at", "created_at"],
  note: ["message", "comment"],
} as const;

/** Where a record of the list has what makes it ours. */
export const LISTED_KEYS = { reference: "reference", amount: "amount" } as const;

/** Values of `printFormat`, and of a return's `type`. */
export const PRINT_FORMATS = { a4: 0, thermal: 1 } as const;
export const RETURN_TYPES = { home: "HOME", warehouse: "WAREHOUSE" } as const;

/** The district of a city that stands for those not listed. */
export const REST_OF_CITY = "autres quartiers";
