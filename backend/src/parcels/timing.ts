/** How long the carrier may still carry out a call that was never answered, in seconds. */
export const SETTLE_SECONDS = Number(process.env.SHIPMENT_SETTLE_SECONDS ?? 60);

const TIMEOUT_SECONDS = Math.ceil(Number(process.env.CARRIER_TIMEOUT_MS ?? 15_000) / 1000);

/** From taking the turn to the moment when nothing can be under way any more: waiting in the kit, the call, settling. */
export const SENDING_SECONDS = 2 * TIMEOUT_SECONDS + SETTLE_SECONDS;
