import {
  type HttpAnswer,
  type LabelDocument,
  type LabelQuery,
  member,
  type Operation,
  proven,
  type ReadResult,
  trackingAt,
} from "@souk/carrier-kit";
import { readFailure, refusalIn, succeeded } from "../answers";
import { accountPath } from "../own-number";
import type { Settings } from "../types";

type Step = Operation<LabelQuery, LabelDocument<Settings>, Settings>;

const DOCUMENTS = { a4: "pdf-delivery-note-tickets", thermal: "pdf-delivery-note-tickets-4-4" } as const;

function failureOf(answer: HttpAnswer, block: unknown): ReadResult<never> {
  return refusalIn(answer, block) ?? readFailure(answer, block);
}

/** `POST save-delivery-note` closes the note; its labels then lie on the client portal. */
function close(ref: string): Step {
  return {
    write: true,
    build: (_, settings) => ({
      method: "POST",
      path: accountPath("save-delivery-note", settings),
      form: { Ref: ref },
    }),
    read: (answer, { format }, { portal_url }) => {
      const block = member(answer.json, "SAVE-BL");
      if (!succeeded(block) || refusalIn(answer, block)) return failureOf(answer, block);
      const portal = portal_url.replace(/\/+$/, "");
      return proven({ url: `${portal}/${DOCUMENTS[format]}?dn-ref=${encodeURIComponent(ref)}` });
    },
  };
}

/** `POST add-parcel-to-delivery-note` puts the parcels in. */
function fill(ref: string): Step {
  return {
    write: true,
    build: ({ tracking_numbers }, settings) => ({
      method: "POST",
      path: accountPath("add-parcel-to-delivery-note", settings),
      form: {
        Ref: ref,
        ...Object.fromEntries(tracking_numbers.map((number, index) => [`Codes[${index}]`, number])),
      },
    }),
    read: (answer) => {
      const block = member(answer.json, "ADD-PARCEL-BL");
      const done = succeeded(block) && !refusalIn(answer, block);
      return done ? proven({ next: close(ref) }) : failureOf(answer, block);
    },
  };
}

/** `POST add-delivery-note`: labels exist only through a delivery note, so one is opened, filled and closed for them. */
export const labels: Step = {
  write: true,
  build: (_, settings) => ({ method: "POST", path: accountPath("add-delivery-note", settings) }),
  read: (answer) => {
    const nested = member(answer.json, "ADD-BL");
    // The documentation shows the reference at the top level, the live API nests it.
    const ref = trackingAt(member(nested, "NEW-BL"), "REF") ?? trackingAt(answer.json, "REF");
    const proof = nested === undefined || succeeded(nested);
    if (ref === undefined || !proof || refusalIn(answer, nested)) return failureOf(answer, nested);
    return proven({ next: fill(ref) });
  },
};
