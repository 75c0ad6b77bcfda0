import type { HttpCall } from "@souk/carrier-kit";

export const DELIVERIES = "/ws/rest/com.tracker.delivery.db.Delivery";
export const PER_PAGE = 40;
/** `status` is not among them: that one is about payment. */
export const FIELDS = ["id", "code", "nomOrder", "deliveryStatus", "amount"];

/** A named action of the platform; `more` stands beside the context. */
export function action(name: string, context: object, more: object = {}): HttpCall {
  return { method: "POST", path: "/ws/action", json: { action: name, ...more, data: { context } } };
}

/** A search for deliveries whose field has just one of these values. */
export function searchFor(fieldName: "code" | "nomOrder", values: string[], offset = 0): HttpCall {
  const criteria = values.map((value) => ({ fieldName, operator: "=", value }));
  const json = { fields: FIELDS, limit: PER_PAGE, offset, data: { operator: "or", criteria } };
  return { method: "POST", path: `${DELIVERIES}/search`, json };
}
