import { readFileSync } from "node:fs";
import { join } from "node:path";

type Tree = { [key: string]: string | Tree };

const load = (locale: string): Tree =>
  JSON.parse(readFileSync(join(__dirname, "../../messages", `${locale}.json`), "utf8"));
const flatten = (tree: Tree, prefix = ""): Record<string, string> => {
  const pairs = Object.entries(tree).flatMap(([key, value]) => {
    const path = prefix ? `${prefix}.${key}` : key;
    return typeof value === "string" ? [[path, value]] : Object.entries(flatten(value, path));
  });
  return Object.fromEntries(pairs);
};
const words = { ar: flatten(load("ar")), fr: flatten(load("fr")), en: flatten(load("en")) };

it.each(["fr", "en"] as const)("%s has the same keys as Arabic", (locale) => {
  expect(Object.keys(words[locale]).sort()).toEqual(Object.keys(words.ar).sort());
});

it.each(["ar", "fr", "en"] as const)("%s has no empty message", (locale) => {
  expect(Object.entries(words[locale]).filter(([, text]) => !text.trim())).toEqual([]);
});

it.each(["fr", "en"] as const)("%s asks for the same values as Arabic", (locale) => {
  const values = (text: string) =>
    [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name))].sort();
  const wanted = Object.fromEntries(Object.entries(words.ar).map(([key, text]) => [key, values(text)]));
  expect(Object.fromEntries(Object.entries(words[locale]).map(([key, text]) => [key, values(text)]))).toEqual(
    wanted,
  );
});

it("writes Arabic without diacritics and with Latin digits", () => {
  const offenders = Object.entries(words.ar).filter(([, text]) =>
    /[\u064B-\u0652\u0660-\u0669\u06F0-\u06F9]/.test(text),
  );
  expect(offenders).toEqual([]);
});
