import { defineSettings, placeholderSettings, secretsOf } from "./settings";

const label = { ar: "أ", fr: "a", en: "a" };
const schema = defineSettings([
  { key: "key", type: "text", required: true, secret: true, label },
  { key: "city", type: "integer", required: true, default: 46, label },
  { key: "open", type: "boolean", default: true, label },
  { key: "base", type: "url", required: true, default: "https://api.example", label },
  { key: "note", type: "text", label },
]);

test("good values pass, defaults are filled in, unknown keys dropped", () => {
  expect(schema.parse({ key: " abc\n", open: "false", city: "7", other: 1 })).toEqual({
    ok: true,
    values: { key: "abc", city: 7, open: false, base: "https://api.example", note: undefined },
  });
});

test.each([
  [{}, "key", "missing"],
  [{ key: "" }, "key", "missing"],
  [{ key: 7 }, "key", "invalid"],
  [{ key: "a", city: -1 }, "city", "invalid"],
  [{ key: "a", city: 1.5 }, "city", "invalid"],
  [{ key: "a", open: "maybe" }, "open", "invalid"],
  [{ key: "a", base: "ftp://x" }, "base", "invalid"],
  [{ key: "a", base: "https://user:pass@x.example" }, "base", "invalid"],
  [null, "key", "missing"],
])("%j names the field", (input, key, problem) => {
  expect(schema.parse(input)).toMatchObject({
    ok: false,
    issues: expect.arrayContaining([{ key, problem }]),
  });
});

test("secrets are known by their field; placeholders are never empty", () => {
  expect(secretsOf(schema.fields, { key: "abc", note: "n" })).toEqual(["abc"]);
  expect(schema.parse(placeholderSettings(schema.fields)).ok).toBe(true);
});
