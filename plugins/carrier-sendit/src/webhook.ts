import { isHexHmac, member, shownText, textAt, trackingAt, type WebhookDefinition } from "@souk/carrier-kit";
import { instant } from "./operations/track";
import { returnStatuses, statuses } from "./statuses";

/** Signed status events. The signature has no time in it: a replay stays valid, and is told by code, status and time. */
export const webhook: WebhookDefinition = {
  secretSetting: "secret_key",
  verify: ({ headers, rawBody, secret }) => isHexHmac(headers["x-sendit-signature"], rawBody, secret),
  read: (body) => {
    const trackingNumber = trackingAt(body, "code");
    const word = textAt(body, "newStatus");
    if (
      member(body, "event") !== "delivery.status.update" ||
      trackingNumber === undefined ||
      word === undefined
    ) {
      return { events: [], confirm: false };
    }
    const occurred_at = instant(textAt(body, "lastActionAt"));
    const note = textAt(body, "message");
    const event = {
      tracking_number: trackingNumber,
      // A stage of the way back would need `status` beside it, which only a read gives.
      status: statuses.read(word).status,
      raw_status: word,
      occurred_at,
      ...(note === undefined ? {} : { note: shownText(note) }),
    };
    return { events: [event], confirm: occurred_at === null || returnStatuses.read(word).known };
  },
};
