import {
  type Failure,
  type HttpAnswer,
  idAt,
  member,
  type OperationOf,
  type PickupRequest,
  pathPart,
  proven,
  type ReadResult,
  type Requested,
  textAt,
  unproven,
} from "@souk/carrier-kit";
import { succeeded, whyNot } from "../answers";
import { PRINT_FORMATS, RETURN_TYPES } from "../fields";
import type { Settings } from "../types";

type Operations = OperationOf<Settings>;

/** `POST /deliveries/getlabels`: the address of one PDF for several parcels. */
export const labels: Operations["labels"] = {
  build: ({ tracking_numbers, format }) => ({
    method: "POST",
    path: "/deliveries/getlabels",
    json: { codesToPrint: tracking_numbers.join(","), printFormat: PRINT_FORMATS[format] },
  }),
  read: (answer) => {
    if (!succeeded(answer)) return whyNot(answer);
    const url = textAt(member(answer.json, "data"), "fileUrl");
    return url === undefined ? unproven("unavailable", "the carrier gave no label") : proven({ url });
  },
};

/** A 403 on a change is about the parcel, which has left, and not about the keys. */
function refusedChange(answer: HttpAnswer): Failure {
  const failure = whyNot(answer);
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

/** What pickups and returns have in common; the parcels as text with commas. */
function collection(request: PickupRequest, { pickup_district_id: district_id }: Settings) {
  const { name, phone, address, note, tracking_numbers } = request;
  return { district_id, name, phone, address, note, deliveries: tracking_numbers.join(",") };
}

const readRequest = (answer: HttpAnswer): ReadResult<Requested> =>
  succeeded(answer) ? proven({ request_id: idAt(member(answer.json, "data"), "id") }) : refusedChange(answer);

/** `POST /pickups`. */
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
