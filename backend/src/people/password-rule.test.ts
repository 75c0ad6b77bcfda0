import { isPassword } from "./password-rule";

it.each([
  ["seven letters", "1234567", false],
  ["eight", "12345678", true],
  ["eight Arabic letters", "كلمةمرور", true],
  ["four pictures, eight code units", "🧵🧶🪡🧷", false],
  ["128", "x".repeat(128), true],
  ["129", "x".repeat(129), false],
  ["a number", 12345678, false],
  ["nothing", undefined, false],
])("%s", (_, value, fits) => {
  expect(isPassword(value)).toBe(fits);
});
