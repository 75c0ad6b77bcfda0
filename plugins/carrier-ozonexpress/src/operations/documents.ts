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
import { failureIn, refusalIn, succeeded } from "../answers";
import { TICKETS } from "../fields";
import { accountCall } from "../own-number";
import type { Settings } from "../types";

type Step = DocumentOperation<Settings>;
/** The address of a saved note's document on the client portal. */
type Link = (ref: string, query: LabelQuery, settings: Settings) => Document;

const portal = (page: string, ref: string, { portal_url }: Settings): Document => ({
  url: `${portal_url.replace(/\/+$/, "")}/${page}?dn-ref=${encodeURIComponent(ref)}`,
  note: ref,
});

/** Why a step of the note was not done, `null` when it was: its own block must say so. */
function notDone(answer: HttpAnswer, block: unknown): Failure | null {
  return refusalIn(answer, block) ?? (succeeded(block) ? null : failureIn(answer, block));
}

/** `POST save-delivery-note` closes the note; its documents then lie on the portal. */
const close = (Ref: string, link: Link): Step => ({
  write: true,
  build: (_, settings) => accountCall("save-delivery-note", settings, { form: { Ref } }),
  read: (answer, query, settings) =>
    notDone(answer, member(answer.json, "SAVE-BL")) ?? proven(link(Ref, query, settings)),
});

/** `POST add-parcel-to-delivery-note` puts the parcels in. */
const fill = (Ref: string, link: Link): Step => ({
  write: true,
  build: ({ tracking_numbers }, settings) => {
    const codes = tracking_numbers.map((number, index) => [`Codes[${index}]`, number] as const);
    return accountCall("add-parcel-to-delivery-note", settings, {
      form: { Ref, ...Object.fromEntries(codes) },
    });
  },
  read: (answer) =>
    notDone(answer, member(answer.json, "ADD-PARCEL-BL")) ?? proven({ next: close(Ref, link) }),
});

/** `POST add-delivery-note` opens a note, which is filled and closed; a note that is known has its documents already. */
const throughNote = (link: Link): Step => ({
  write: true,
  known: (query, settings) => (query.note === undefined ? null : link(query.note, query, settings)),
  build: (_, settings) => accountCall("add-delivery-note", settings),
  read: (answer) => {
    const nested = member(answer.json, "ADD-BL");
    // The documentation shows the reference at the top level, the live API nests it.
    const ref = trackingAt(member(nested, "NEW-BL"), "REF") ?? trackingAt(answer.json, "REF");
    const failure = nested === undefined ? refusalIn(answer, nested) : notDone(answer, nested);
    if (failure) return failure;
    return ref === undefined ? failureIn(answer, nested) : proven({ next: fill(ref, link) });
  },
});

/** Labels exist only through a delivery note. */
export const labels = throughNote((ref, { format }, settings) => portal(TICKETS[format], ref, settings));
/** The note itself. */
export const deliveryNote = throughNote((ref, _, settings) => portal("pdf-delivery-note", ref, settings));
