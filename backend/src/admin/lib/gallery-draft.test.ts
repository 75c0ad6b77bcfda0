import type { Gallery } from "../../pictures/gallery";
import { added, described, draftOf, isChanged, movedTo, overNewer, wantedOf, without } from "./gallery-draft";

const alt = { ar: "", fr: "", en: "" };
const saved: Gallery = {
  revision: "1",
  pictures: ["a", "b", "c"].map((id) => ({
    id,
    url: `/static/${id}.jpg`,
    thumbnail: null,
    width: null,
    height: null,
    alt,
  })),
};
const draft = draftOf(saved);
const keys = (pictures: readonly { key: string }[]) => pictures.map(({ key }) => key).join("");

it("moves pictures, no further than the ends", () => {
  expect(keys(movedTo(draft, "c", 0))).toBe("cab");
  expect(keys(movedTo(draft, "a", 9))).toBe("bca");
  expect(keys(movedTo(draft, "b", -1))).toBe("bac");
  expect(keys(movedTo(draft, "x", 0))).toBe("abc");
});

it("knows whether anything is different", () => {
  expect(isChanged(draft, saved)).toBe(false);
  expect(isChanged(movedTo(draft, "c", 0), saved)).toBe(true);
  expect(isChanged(described(draft, "a", "fr", "Bleu"), saved)).toBe(true);
  expect(isChanged(without(draft, "b"), saved)).toBe(true);
  expect(isChanged(described(described(draft, "a", "fr", "x"), "a", "fr", ""), saved)).toBe(false);
});

it("adds an uploaded picture at the end, without words", () => {
  const thumbnail = { url: "/static/t.webp", width: 60, height: 45 };
  const more = added(draft, { id: "k", url: "/static/k.jpg", width: 120, height: 90, thumbnail });
  expect(wantedOf(more).at(-1)).toEqual({
    id: undefined,
    url: "/static/k.jpg",
    thumbnail: thumbnail.url,
    alt,
  });
});

it("saves over a newer gallery: what another took away is added again", () => {
  const newer = { ...saved, pictures: saved.pictures.slice(1) };
  expect(overNewer(draft, newer).map(({ id }) => id)).toEqual([undefined, "b", "c"]);
});
