import { guardedByPath, textAt, trackingAt, type WebhookDefinition } from "@souk/carrier-kit";
import { statuses } from "./statuses";

/** Unsigned and undated events: only the address is secret, so each one waits for `tracking` to confirm it. */
export const webhook: WebhookDefinition = {
  ...guardedByPath("webhook_secret"),
  read: (body) => {
    const tracking_number = trackingAt(body, "orderId");
    const word = textAt(body, "orderStatus");
    if (tracking_number === undefined || word === undefined) return { events: [], confirm: false };
    // `situation` is about paying the merchant, and `note` may name the courier: neither changes a state.
    const { status } = statuses.read(word);
    return { events: [{ tracking_number, status, raw_status: word, occurred_at: null }], confirm: true };
  },
};
