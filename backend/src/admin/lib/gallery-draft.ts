import type { Locale } from "@souk/contracts";
import type { Gallery, WantedPicture } from "../../pictures/gallery";
import type { StoredPicture } from "../../pictures/store";

/** A picture of the draft: one of the product's, or one just uploaded. `key` stays with it while it moves. */
export interface DraftPicture extends WantedPicture {
  key: string;
}

const NO_WORDS = { ar: "", fr: "", en: "" };

export const draftOf = ({ pictures }: Gallery): DraftPicture[] =>
  pictures.map(({ id, url, thumbnail, alt }) => ({ key: id, id, url, thumbnail, alt }));

export const added = (
  draft: readonly DraftPicture[],
  { id, url, thumbnail }: StoredPicture,
): DraftPicture[] => [...draft, { key: id, url, thumbnail: thumbnail.url, alt: NO_WORDS }];

export const without = (draft: readonly DraftPicture[], key: string): DraftPicture[] =>
  draft.filter((picture) => picture.key !== key);

/** Moves a picture to a place, counted from 0; places beyond the ends are the ends. */
export function movedTo(draft: readonly DraftPicture[], key: string, place: number): DraftPicture[] {
  const picture = draft.find((one) => one.key === key);
  if (!picture) return [...draft];
  const rest = without(draft, key);
  const at = Math.min(Math.max(place, 0), rest.length);
  return [...rest.slice(0, at), picture, ...rest.slice(at)];
}

export const described = (
  draft: readonly DraftPicture[],
  key: string,
  locale: Locale,
  words: string,
): DraftPicture[] =>
  draft.map((one) => (one.key === key ? { ...one, alt: { ...one.alt, [locale]: words } } : one));

/** Whether a draft says anything else than what is saved. */
export function isChanged(draft: readonly DraftPicture[], saved: Gallery): boolean {
  const facts = (pictures: readonly WantedPicture[]) =>
    JSON.stringify(pictures.map(({ id, url, alt }) => [id ?? null, url, alt.ar, alt.fr, alt.en]));
  return facts(draft) !== facts(saved.pictures);
}

/** A draft as it is saved over a newer gallery: what somebody else took away comes back as it was. */
export function overNewer(draft: readonly DraftPicture[], newer: Gallery): DraftPicture[] {
  const there = new Set(newer.pictures.map(({ id }) => id));
  return draft.map((picture) =>
    picture.id && !there.has(picture.id) ? { ...picture, id: undefined } : picture,
  );
}

export const wantedOf = (draft: readonly DraftPicture[]): WantedPicture[] =>
  draft.map(({ id, url, thumbnail, alt }) => ({ id, url, thumbnail, alt }));
