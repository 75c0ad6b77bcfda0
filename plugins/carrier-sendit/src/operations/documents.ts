import {
  type LabelDocument,
  type LabelQuery,
  member,
  type Operation,
  pathPart,
  proven,
  textAt,
  unproven,
} from "@souk/carrier-kit";
import { failureOf, succeeded } from "../answers";
import type { Settings } from "../types";

const PRINT_FORMATS = { a4: 0, thermal: 1 } as const;

/** `POST /deliveries/getlabels`: the address of one PDF for several parcels. */
export const labels: Operation<LabelQuery, LabelDocument, Settings> = {
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

/** `DELETE /deliveries/{code}`: before pickup only; a success has no `data`. */
export const cancel: Operation<string, null, Settings> = {
  build: (trackingNumber) => ({ method: "DELETE", path: `/deliveries/${pathPart(trackingNumber)}` }),
  read: (answer) => {
    if (succeeded(answer)) return proven(null);
    const failure = failureOf(answer);
    // A 403 here is about the parcel, which has left, and not about the keys.
    return answer.status === 403 ? unproven("refused", failure.message) : failure;
  },
};
