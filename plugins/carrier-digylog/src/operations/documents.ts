import {
  type DocumentOperation,
  type HttpAnswer,
  type HttpCall,
  type LabelDocument,
  numberAt,
  pathPart,
  proven,
  type ReadResult,
} from "@souk/carrier-kit";
import { failureOf, readFailure } from "../answers";
import type { Settings } from "../types";

/** The thermal label of 100 × 100 mm: the only one of the carrier's five formats that is described. */
const THERMAL = 3;
const AS_PDF = { headers: { Accept: "application/pdf" }, expect: "pdf" } as const;

function readPdf(answer: HttpAnswer, note?: string): ReadResult<{ pdf: Uint8Array; note?: string }> {
  const isDocument = answer.status < 300 && answer.json === undefined;
  return isDocument ? proven({ pdf: answer.bytes, note }) : readFailure(answer);
}

/** `POST /labels`: one PDF for several parcels, or for a delivery note. */
export const labels: DocumentOperation<Settings> = {
  build: ({ tracking_numbers, note }) => ({
    ...AS_PDF,
    method: "POST",
    path: "/labels",
    json: { ...(note ? { bl: Number(note) } : { orders: tracking_numbers }), format: THERMAL },
  }),
  read: (answer, { note }) => readPdf(answer, note),
};

const noteCall = (note: string): HttpCall => ({
  ...AS_PDF,
  method: "GET",
  path: `/bl/${pathPart(note)}/pdf`,
});

const print = (note: string): DocumentOperation<Settings> => ({
  build: () => noteCall(note),
  read: (answer) => readPdf(answer, note),
});

/** `PUT /orders/send` hands recorded parcels over and gives their note's number; `GET /bl/{id}/pdf` prints a note. */
export const deliveryNote: DocumentOperation<Settings> = {
  // Sent a second time, parcels that left with the first call would be refused.
  write: true,
  build: ({ tracking_numbers, note }) =>
    note ? noteCall(note) : { method: "PUT", path: "/orders/send", json: { orders: tracking_numbers } },
  read: (answer, { note }): ReadResult<LabelDocument<Settings>> => {
    if (note) return readPdf(answer, note);
    const bl = numberAt(answer.json, "bl");
    return answer.status < 300 && bl !== undefined ? proven({ next: print(String(bl)) }) : failureOf(answer);
  },
};
