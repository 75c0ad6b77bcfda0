import type { MedusaContainer } from "@medusajs/framework/types";
import type { JobName, Jobs } from "@souk/contracts";
import type { TaskList } from "graphile-worker";
import { capturePayment } from "../cash/capture";
import { sendMail } from "../mail/send";
import { followInMedusa } from "../medusa-follow/follow";
import { publishEvent } from "../medusa-follow/publish";
import { cancelParcel } from "../parcels/cancel";
import { createParcel } from "../parcels/create";
import { followShipment } from "../parcels/follow";
import { handleWebhook } from "../parcels/handle-webhook";
import { pollParcels } from "../parcels/poll";
import { refreshCities } from "../parcels/refresh-cities";
import { flushSheet } from "../sheet-sync/flush";
import { markRow } from "../sheet-sync/mark";
import { sweep } from "../sweep/sweep";

type Handlers = { [Name in JobName]: (container: MedusaContainer, payload: Jobs[Name]) => Promise<void> };

/** What runs for each job; every handler may run twice and must then change nothing the second time. */
const HANDLERS: Handlers = {
  "event.publish": publishEvent,
  "sheet.mark": (container, { order_id }) => markRow(container, order_id),
  "sheet.flush": (container) => flushSheet(container),
  "shipment.create": (container, { order_id }) => createParcel(container, order_id),
  "shipment.cancel": (container, { order_id }) => cancelParcel(container, order_id),
  "shipment.poll": (container) => pollParcels(container),
  "cities.refresh": (container, { carrier }) => refreshCities(container, carrier),
  "webhook.handle": (container, { inbox_id }) => handleWebhook(container, inbox_id),
  "order.follow-shipment": followShipment,
  "medusa.follow": (container, { order_id }) => followInMedusa(container, order_id),
  "cash.capture": (container, { order_id }) => capturePayment(container, order_id),
  "mail.send": (_, mail) => sendMail(mail),
  sweep: (container) => sweep(container),
};

export function taskList(container: MedusaContainer): TaskList {
  const entries = (Object.keys(HANDLERS) as JobName[]).map((name) => {
    const handler = HANDLERS[name] as (container: MedusaContainer, payload: unknown) => Promise<void>;
    return [name, (payload: unknown) => handler(container, payload)] as const;
  });
  return Object.fromEntries(entries) as TaskList;
}
