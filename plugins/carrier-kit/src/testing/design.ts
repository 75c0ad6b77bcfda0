import { SHIPMENT_STATUSES } from "@souk/contracts";
import { z } from "zod";

const instant = z.iso.datetime().nullable();
const status = z.enum(SHIPMENT_STATUSES).nullable();
const requests = z.array(
  z.strictObject({
    method: z.enum(["GET", "POST", "PUT", "DELETE"]),
    url: z.string().min(1),
    headers: z.record(z.string(), z.string()),
    body: z.json(),
  }),
);
const event = z.strictObject({
  tracking_number: z.string().min(1),
  status,
  raw_status: z.string().min(1),
  occurred_at: instant,
});
const created = z.strictObject({
  reference: z.string(),
  outcome: z.enum(["created", "refused", "unauthorized", "uncertain", "unavailable"]),
  tracking_number: z.string().min(1).max(64).optional(),
  carrier_id: z.string().min(1).optional(),
  label_url: z.url({ protocol: /^https?$/ }).optional(),
  fee: z.number().min(0).optional(),
  message: z.string().min(1).max(2000).optional(),
});
const shipment = z.strictObject({
  tracking_number: z.string(),
  found: z.boolean(),
  status,
  raw_status: z.string().min(1).nullable(),
  occurred_at: instant,
  events: z.array(event),
});
const failed = z.enum(["unavailable", "unauthorized"]);

/** What `carrier -- replay` prints, as the design states it; further keys are an error. */
export const REPLAY_SHAPES = {
  create: z.strictObject({ requests, results: z.array(created) }),
  track: z.strictObject({ requests, shipments: z.array(shipment), outcome: failed.optional() }),
  quote: z.strictObject({
    requests,
    quotes: z.array(
      z.strictObject({ city: z.string().min(1), price: z.number().min(0), delay: z.string().optional() }),
    ),
    outcome: failed.optional(),
  }),
  webhook: z.strictObject({
    http_status: z.union([z.literal(200), z.literal(401), z.literal(404), z.literal(405)]),
    reply: z.json().optional(),
    events: z.array(event),
    confirm: z.boolean(),
  }),
};
