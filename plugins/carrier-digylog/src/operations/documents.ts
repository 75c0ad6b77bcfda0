import { chosen, type DocumentOperation, failureOf, idAt, pathPart, pdfIn, proven } from "@souk/carrier-kit";
import { THERMAL } from "../fields";
import type { Settings } from "../types";

type Printed = DocumentOperation<Settings>;

const AS_PDF = { headers: { Accept: "application/pdf" }, expect: "pdf" } as const;

/** `POST /labels`: one PDF for several parcels, or for a delivery note. */
export const labels: Printed = {
  build: ({ tracking_numbers, note }) => ({
    ...AS_PDF,
    method: "POST",
    path: "/labels",
    json: { ...(note ? { bl: Number(note) } : { orders: tracking_numbers }), format: THERMAL },
  }),
  read: (answer, { note }) => pdfIn(answer, note) ?? failureOf(answer),
};

const print = (note: string): Printed => ({
  build: () => ({ ...AS_PDF, method: "GET", path: `/bl/${pathPart(note)}/pdf` }),
  read: (answer) => pdfIn(answer, note) ?? failureOf(answer),
});

const send: Printed = {
  build: ({ tracking_numbers: orders }) => ({ method: "PUT", path: "/orders/send", json: { orders } }),
  read: (answer) => {
    const note = idAt(answer.json, "bl");
    return answer.status < 300 && note !== undefined ? proven({ next: print(note) }) : failureOf(answer);
  },
};

/** `PUT /orders/send` hands recorded parcels over and gives their note's number; `GET /bl/{id}/pdf` prints a note. */
export const deliveryNote: Printed = {
  ...chosen(({ note }) => (note ? print(note) : send)),
  // Sent a second time, parcels that left with the first call would be refused.
  write: true,
};
