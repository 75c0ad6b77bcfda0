import {
  carrierMessage,
  type HttpAnswer,
  listAt,
  member,
  numberAt,
  type OperationOf,
  type PickupRequest,
  pathPart,
  proven,
  type ReadResult,
  textAt,
  unproven,
} from "@souk/carrier-kit";
import { failureOf, recordsOf } from "../answers";
import type { Settings } from "../types";

type Operations = OperationOf<Settings>;

/** A plain yes: HTTP 2xx that does not take itself back. */
function done(answer: HttpAnswer): ReadResult<null> {
  const denied = member(answer.json, "isSuccess") === false || listAt(answer.json, "errors")?.length;
  if (answer.status < 300 && !denied) return proven(null);
  return answer.status < 300 ? unproven("refused", carrierMessage(answer.json)) : failureOf(answer);
}

const request = (area: number): Operations["pickup"] => ({
  build: ({ phone }) => ({ method: "POST", path: "/pickup/request", json: { area, phone } }),
  read: (answer) => {
    const accepted = done(answer);
    if (!accepted.ok) return accepted;
    const id = numberAt(answer.json, "id");
    return proven(id === undefined ? {} : { request_id: String(id) });
  },
});

/** The account's areas; only when there is just one is it clear which is meant. */
const areas: Operations["pickup"] = {
  write: false,
  build: (_, { network }) => ({ method: "GET", path: "/pickup/areas", query: { network } }),
  read: (answer) => {
    const list = answer.status < 300 ? recordsOf(answer.json, "areas") : undefined;
    if (!list) return failureOf(answer);
    const [only, ...others] = list.flatMap((area) => numberAt(area, "id") ?? []);
    if (only !== undefined && others.length === 0) return proven({ next: request(only) });
    const names = list.map((area) => `${numberAt(area, "id")} ${textAt(area, "name") ?? ""}`.trim());
    return unproven(
      "refused",
      `choose the pickup area in the settings: ${names.join(", ") || "none is open"}`,
    );
  },
};

/** `POST /pickup/request`, for the area in the settings or the account's only one. The carrier takes no list of parcels. */
export const pickup: Operations["pickup"] = {
  write: true,
  build: (input: PickupRequest, settings) => step(settings).build(input, settings),
  read: (answer, input, settings) => step(settings).read(answer, input, settings),
};

const step = ({ pickup_area: area }: Settings): Operations["pickup"] =>
  area === undefined ? areas : request(area);

/** `PUT /pickup/{id}/cancel`. */
export const cancelPickup: Operations["cancelPickup"] = {
  build: (id) => ({ method: "PUT", path: `/pickup/${pathPart(id)}/cancel` }),
  read: done,
};

/** `PUT /webhook`: during the call the carrier asks the address for a key. `DELETE /webhook` ends it. */
export const registerWebhook: Operations["registerWebhook"] = {
  build: (url) =>
    url === null
      ? { method: "DELETE", path: "/webhook" }
      : { method: "PUT", path: "/webhook", json: { url } },
  read: done,
};
