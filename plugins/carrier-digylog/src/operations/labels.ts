import { type LabelDocument, type LabelQuery, type Operation, proven } from "@souk/carrier-kit";
import { readFailure } from "../answers";
import type { Settings } from "../types";

/** The thermal label of 100 × 100 mm: the only one of the carrier's five formats that is described. */
const THERMAL = 3;

/** `POST /labels`: one PDF for several parcels. */
export const labels: Operation<LabelQuery, LabelDocument, Settings> = {
  build: ({ tracking_numbers }) => ({
    method: "POST",
    path: "/labels",
    headers: { Accept: "application/pdf" },
    json: { orders: tracking_numbers, format: THERMAL },
    expect: "pdf",
  }),
  read: (answer) => {
    const isDocument = answer.status < 300 && answer.json === undefined;
    return isDocument ? proven({ pdf: answer.bytes }) : readFailure(answer);
  },
};
