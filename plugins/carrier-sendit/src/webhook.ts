import { eventAt, isHexHmac, member, trackingAt, type WebhookDefinition } from "@souk/carrier-kit";
import { EVENT_KEYS } from "./fields";
import { returnStatuses, statuses } from "./statuses";

/** Signed status events. The signature has no time in it: a replay stays valid, and is told by code, status and time. */
export const webhook: WebhookDefinition = {
  secretSetting: "secret_key",
  verify: ({ headers, rawBody, secret }) => isHexHmac(headers["x-sendit-signature"], rawBody, secret),
  read: (body) => {
    const number = member(body, "event") === "delivery.status.update" ? trackingAt(body, "code") : undefined;
    // A stage of the way back would need `status` beside it, which only a read gives.
    const event = number ? eventAt(number, body, EVENT_KEYS, (word) => statuses.read(word)) : null;
    if (!event) return { events: [], confirm: false };
    const isWayBack = returnStatuses.read(event.raw_status).known;
    return { events: [event], confirm: event.occurred_at === null || isWayBack };
  },
};
