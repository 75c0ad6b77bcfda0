import { isLinkToken } from "./links.ts";

it.each([
  ["a code", "q3v0xY-2bGfT9_kLmNoPqRsTuVwXyZ012345678901", true],
  ["a signed token", `${"a".repeat(40)}.${"b".repeat(300)}.${"c".repeat(43)}`, true],
  ["nothing", "", false],
  ["something short", "abc", false],
  ["another header", `${"a".repeat(40)}\r\nx-evil: 1`, false],
  ["markup", `${"a".repeat(40)}<script>`, false],
  ["too long", "a".repeat(2001), false],
])("%s", (_, value, fits) => {
  expect(isLinkToken(value)).toBe(fits);
});
