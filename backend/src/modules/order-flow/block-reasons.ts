/** Why a phone is blocked; what more there is to say stands in the note. */
export const BLOCK_REASONS = ["refuses_parcels", "fake_orders", "rude", "other"] as const;
export type BlockReason = (typeof BLOCK_REASONS)[number];
