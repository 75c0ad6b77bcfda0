import {
  type Failure,
  type HttpAnswer,
  member,
  numberAt,
  type OperationOf,
  type PickupRequest,
  pathPart,
  proven,
  type ReadResult,
  type Requested,
  textAt,
  unproven,
} from "@souk/carrier-kit";
import { failureOf, succeeded } from "../answers";
import type { Settings } from "../types";

type Operations = OperationOf<Settings>;

const PRINT_FORMATS = { a4: 0, thermal: 1 } as const;
const RETURN_TYPES = { home: "HOME", warehouse: "WAREHOUSE" } as const;

/** `POST /deliveries/getlabels`: the address of one PDF for several parcels. */
export const labels: Operations["labels"] = {
  build: ({ tracking_numbers, format }) => ({
    method: "POST",
    path: "/deliveries/getlabels",
    json: { codesToPrint: tracking_numbers.join(","), printFormat: PRINT_FORMATS[format] },
  }),
  read: (answer) => {
    if (!succeeded(answer)) return failureOf(answer);
    const url = textAt(member(answer.json, "data"), "fileUrl");
    return url === undefined ? unproven("unavailable", "the carrier gave no label") : proven({ url });
  },
};

/** A 403 on a change is about the parcel, which has left, and not about the keys. */
function refusedChange(answer: HttpAnswer): Failure {
  const failure = failureOf(answer);
  return answer.status === 403 ? unproven("refused", failure.message) : failure;
}

/** `DELETE`: a success has no `data`. */
const remove = (folder: string): Operations["cancel"] => ({
  build: (id) => ({ method: "DELETE", path: `/${folder}/${pathPart(id)}` }),
  read: (answer) => (succeeded(answer) ? proven(null) : refusedChange(answer)),
});

/** `DELETE /deliveries/{code}`: before pickup only. */
export const cancel = remove("deliveries");
/** `DELETE /pickups/{id}`. */
export const cancelPickup = remove("pickups");

const collection = (request: PickupRequest, { pickup_district_id }: Settings) => ({
  district_id: pickup_district_id,
  name: request.name,
  phone: request.phone,
  address: request.address,
  ...(request.note ? { note: request.note } : {}),
  deliveries: request.tracking_numbers.join(","),
});

function readRequest(answer: HttpAnswer): ReadResult<Requested> {
  if (!succeeded(answer)) return refusedChange(answer);
  const id = numberAt(member(answer.json, "data"), "id");
  return proven(id === undefined ? {} : { request_id: String(id) });
}

/** `POST /pickups`: the parcels as text with commas. */
export const pickup: Operations["pickup"] = {
  build: (request, settings) => ({ method: "POST", path: "/pickups", json: collection(request, settings) }),
  read: readRequest,
};

/** `POST /returns`: `HOME` is brought to the seller, `WAREHOUSE` fetched by the seller. */
export const returns: Operations["returns"] = {
  build: (request, settings) => ({
    method: "POST",
    path: "/returns",
    json: { type: RETURN_TYPES[request.to], ...collection(request, settings) },
  }),
  read: readRequest,
};
