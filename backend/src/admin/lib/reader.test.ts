import { formatMoment, formatMoney, readerLocale } from "./reader";

it.each([
  ["ar", "ar"],
  ["fr", "fr"],
  ["en", "en"],
  ["enGB", "en"],
  ["zhCN", "en"],
  ["", "en"],
  [undefined, "en"],
])("reads the dashboard's language %s as %s", (language, locale) => {
  expect(readerLocale(language)).toBe(locale);
});

it("writes dirhams in the reader's way, centimes only when there are some", () => {
  expect(formatMoney("fr", 1249.5)).toBe("1\u202f249,50\u00a0DH");
  expect(formatMoney("ar", 249)).toBe("249\u00a0د.م.");
  expect(formatMoney("en", 1249.5)).toBe("MAD\u00a01,249.50");
  expect(formatMoney("en", 0)).toBe("MAD\u00a00");
});

it("writes moments with Latin digits in every language", () => {
  const at = "2026-11-22T17:05:00.000Z";
  expect(formatMoment("fr", at, "UTC")).toMatch(/22 nov\. 2026.*17:05/);
  expect(formatMoment("en", at, "UTC")).toMatch(/22 Nov 2026.*17:05/);
  expect(formatMoment("ar", at, "UTC")).toMatch(/22 نونبر 2026.*17:05/);
});
