import {
  carrierMessage,
  chosen,
  failureOf,
  type HttpAnswer,
  idAt,
  listAt,
  member,
  numberAt,
  type OperationOf,
  pathPart,
  proven,
  type ReadResult,
  textAt,
  unproven,
  whenProven,
} from "@souk/carrier-kit";
import { recordsOf } from "../answers";
import type { Settings } from "../types";

type Operations = OperationOf<Settings>;
type Pickup = Operations["pickup"];

/** A plain yes: HTTP 2xx that does not take itself back. */
function done(answer: HttpAnswer): ReadResult<null> {
  if (answer.status >= 300) return failureOf(answer);
  const denied = member(answer.json, "isSuccess") === false || listAt(answer.json, "errors")?.length;
  return denied ? unproven("refused", carrierMessage(answer.json)) : proven(null);
}

const request = (area: number): Pickup => ({
  build: ({ phone }) => ({ method: "POST", path: "/pickup/request", json: { area, phone } }),
  read: (answer) => whenProven(done(answer), () => proven({ request_id: idAt(answer.json, "id") })),
});

/** The account's areas; only when there is just one is it clear which is meant. */
const areas: Pickup = {
  write: false,
  build: (_, { network }) => ({ method: "GET", path: "/pickup/areas", query: { network } }),
  read: (answer) =>
    whenProven(recordsOf(answer, "areas"), (list) => {
      const [only, ...others] = list.flatMap((area) => numberAt(area, "id") ?? []);
      if (only !== undefined && others.length === 0) return proven({ next: request(only) });
      const names = list.map((area) => `${numberAt(area, "id")} ${textAt(area, "name") ?? ""}`.trim());
      return unproven("refused", `choose the pickup area in the settings: ${names.join(", ") || "none"}`);
    }),
};

/** `POST /pickup/request`, for the area in the settings or the account's only one. The carrier takes no list of parcels. */
export const pickup: Pickup = {
  ...chosen((_, { pickup_area: area }) => (area === undefined ? areas : request(area))),
  write: true,
};

/** `PUT /pickup/{id}/cancel`. */
export const cancelPickup: Operations["cancelPickup"] = {
  build: (id) => ({ method: "PUT", path: `/pickup/${pathPart(id)}/cancel` }),
  read: done,
};

/** `PUT /webhook`: during the call the carrier asks the address for a key. `DELETE /webhook` ends it. */
export const registerWebhook: Operations["registerWebhook"] = {
  build: (url) => ({
    path: "/webhook",
    ...(url === null ? { method: "DELETE" } : { method: "PUT", json: { url } }),
  }),
  read: done,
};
