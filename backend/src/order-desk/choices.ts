// What a list of orders can be asked for; shared with the admin pages, so nothing is imported here.

/** Where the money is: `due` still to come, `captured` received, `canceled` nothing to collect (the order failed). */
export const PAYMENT_FILTERS = ["due", "captured", "canceled"] as const;
/** The sheet row: `waiting` to be written, `written`, `failed` and waiting for a person, `none` yet. */
export const SHEET_FILTERS = ["waiting", "written", "failed", "none"] as const;
/** What needs a person now. */
export const NEEDS = ["pending_long", "export_failed", "parcel_refused", "unmapped_city", "late"] as const;
/** `-` is downwards: the newest, the dearest first. */
export const SORTS = ["-placed_at", "placed_at", "-total", "total", "-state_at", "state_at"] as const;

export type PaymentFilter = (typeof PAYMENT_FILTERS)[number];
export type SheetFilter = (typeof SHEET_FILTERS)[number];
export type Need = (typeof NEEDS)[number];
export type Sort = (typeof SORTS)[number];
