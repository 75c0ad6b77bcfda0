import { mediaTypeOf } from "./document";
import { isDocumentKind } from "./document-kind";

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))));
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const iend = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];

it.each([
  ["a PDF", bytes("%PDF-1.7\n…\n%%EOF\n"), "application/pdf"],
  ["a JPEG", bytes([0xff, 0xd8, 0xff, 0xe0], "picture", [0xff, 0xd9]), "image/jpeg"],
  ["a PNG", bytes(png, "picture", iend), "image/png"],
  ["a PDF cut off", bytes("%PDF-1.7\n…"), undefined],
  ["a JPEG with a page behind it", bytes([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xd9], "<script>"), undefined],
  ["a PNG cut off", bytes(png, "picture"), undefined],
  ["a PDF behind something else", bytes("<html>%PDF-1.7 %%EOF"), undefined],
  ["a GIF", bytes("GIF89a;"), undefined],
  ["an SVG", bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), undefined],
  ["a page", bytes("<!doctype html><script>1</script>"), undefined],
  ["a ZIP", bytes("PK\u0003\u0004"), undefined],
  ["nothing", Buffer.alloc(0), undefined],
])("%s", (_, file, expected) => {
  expect(mediaTypeOf(file)).toBe(expected);
});

it.each([
  ["ice", true],
  ["rc", true],
  ["cin", true],
  ["passport", false],
  ["toString", false],
  [undefined, false],
])("the kind %j: %j", (kind, known) => {
  expect(isDocumentKind(kind)).toBe(known);
});
