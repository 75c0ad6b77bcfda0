import { differing } from "./diff";

test.each([
  [
    { a: 1, b: 2 },
    { a: 1, b: 3 },
    { before: { b: 2 }, after: { b: 3 } },
  ],
  [{ a: 1 }, undefined, { before: { a: 1 }, after: undefined }],
  [undefined, { a: 1 }, { before: undefined, after: { a: 1 } }],
  [{ a: 1 }, { a: 1, b: 2 }, { before: {}, after: { b: 2 } }],
  [{ a: [1] }, { a: [1] }, {}],
])("%j → %j", (before, after, expected) => {
  expect(differing(before, after)).toEqual(expected);
});
