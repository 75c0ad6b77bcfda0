import { safeBody } from "./safe-body";

it("masks secrets at any depth and keeps the rest", () => {
  const body = {
    title: "قفطان",
    settings: { api_key: "k", Password: "p", network: 12 },
    list: [{ token: "t" }],
  };
  expect(safeBody(body)).toEqual({
    title: "قفطان",
    settings: { api_key: "***", Password: "***", network: 12 },
    list: [{ token: "***" }],
  });
});

it("masks the number of an identity card, and no word that only begins alike", () => {
  expect(safeBody({ cin: "AB123456", cinema: "Rialto" })).toEqual({ cin: "***", cinema: "Rialto" });
});

it("cuts what is long, wide or deep", () => {
  expect(safeBody("x".repeat(500))).toHaveLength(301);
  expect(safeBody(Array(100).fill(1))).toHaveLength(30);
  const deep = { a: { a: { a: { a: { a: { a: 1 } } } } } };
  expect(JSON.stringify(safeBody(deep))).toBe('{"a":{"a":{"a":{"a":{"a":"…"}}}}}');
});
