import {
  type Document,
  type DocumentOperation,
  type Failure,
  type HttpAnswer,
  type LabelQuery,
  member,
  proven,
  trackingAt,
} from "@souk/carrier-kit";
import { readFailure, refusalIn, succeeded } from "../answers";
import { accountPath } from "../own-number";
import type { Settings } from "../types";

type Step = DocumentOperation<Settings>;
/** The address of a saved note's document on the client portal. */
type Link = (ref: string, query: LabelQuery, settings: Settings) => Document;

const TICKETS = { a4: "pdf-delivery-note-tickets", thermal: "pdf-delivery-note-tickets-4-4" } as const;

const portal = (page: string, ref: string, { portal_url }: Settings): Document => ({
  url: `${portal_url.replace(/\/+$/, "")}/${page}?dn-ref=${encodeURIComponent(ref)}`,
  note: ref,
});

/** Why a step of the note was not done, `null` when it was: its own block must say so. */
function failureIn(answer: HttpAnswer, block: unknown): Failure | null {
  const refusal = refusalIn(answer, block);
  return refusal ?? (succeeded(block) ? null : readFailure(answer, block));
}

/** `POST save-delivery-note` closes the note; its documents then lie on the portal. */
const close = (ref: string, link: Link): Step => ({
  build: (_, settings) => ({
    method: "POST",
    path: accountPath("save-delivery-note", settings),
    form: { Ref: ref },
  }),
  read: (answer, query, settings) =>
    failureIn(answer, member(answer.json, "SAVE-BL")) ?? proven(link(ref, query, settings)),
  write: true,
});

/** `POST add-parcel-to-delivery-note` puts the parcels in. */
const fill = (ref: string, link: Link): Step => ({
  build: ({ tracking_numbers }, settings) => ({
    method: "POST",
    path: accountPath("add-parcel-to-delivery-note", settings),
    form: {
      Ref: ref,
      ...Object.fromEntries(tracking_numbers.map((number, index) => [`Codes[${index}]`, number])),
    },
  }),
  read: (answer) =>
    failureIn(answer, member(answer.json, "ADD-PARCEL-BL")) ?? proven({ next: close(ref, link) }),
  write: true,
});

/** `POST add-delivery-note` opens a note, which is filled and closed; a note that is known has its documents already. */
const throughNote = (link: Link): Step => ({
  known: (query, settings) => (query.note === undefined ? null : link(query.note, query, settings)),
  build: (_, settings) => ({ method: "POST", path: accountPath("add-delivery-note", settings) }),
  read: (answer) => {
    const nested = member(answer.json, "ADD-BL");
    // The documentation shows the reference at the top level, the live API nests it.
    const ref = trackingAt(member(nested, "NEW-BL"), "REF") ?? trackingAt(answer.json, "REF");
    const failure = nested === undefined ? refusalIn(answer, nested) : failureIn(answer, nested);
    if (failure) return failure;
    return ref === undefined ? readFailure(answer, nested) : proven({ next: fill(ref, link) });
  },
  write: true,
});

/** Labels exist only through a delivery note. */
export const labels = throughNote((ref, { format }, settings) => portal(TICKETS[format], ref, settings));
/** The note itself. */
export const deliveryNote = throughNote((ref, _, settings) => portal("pdf-delivery-note", ref, settings));
