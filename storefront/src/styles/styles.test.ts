import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ACTION, PAPER } from "./colours";
import { contrast, readColours } from "./contrast";

const read = (file: string) => readFileSync(join(__dirname, file), "utf8");
const colours = readColours(read("tokens.css"));
const sheets = readdirSync(__dirname).filter((file) => file.endsWith(".css") && file !== "tokens.css");

const TEXT_ON_GROUND: [string, string][] = [
  ["ink", "paper"],
  ["ink", "card"],
  ["ink-soft", "paper"],
  ["ink-soft", "card"],
  ["majorelle", "paper"],
  ["majorelle", "card"],
  ["majorelle-deep", "majorelle-tint"],
  ["on-action", "majorelle"],
  ["on-action", "majorelle-deep"],
  ["terracotta", "paper"],
  ["terracotta", "card"],
  ["terracotta", "terracotta-tint"],
  ["mint", "card"],
  ["mint", "mint-tint"],
  ["rose", "card"],
  ["rose", "rose-tint"],
  ["ink", "saffron-tint"],
  ["ink", "saffron"],
];

it.each(TEXT_ON_GROUND)("%s on %s has a contrast of at least 4.5", (text, ground) => {
  expect(contrast(colours[text] ?? "", colours[ground] ?? "")).toBeGreaterThanOrEqual(4.5);
});

it("gives the browser's bars the same colours", () => {
  expect([PAPER, ACTION]).toEqual([colours.paper, colours.majorelle]);
});

it("draws the edge of a field with a contrast of at least 3", () => {
  expect(contrast(colours["line-strong"] ?? "", colours.card ?? "")).toBeGreaterThanOrEqual(3);
});

describe.each(sheets)("%s", (file) => {
  const css = read(file);

  it("takes every colour from the tokens", () => {
    expect(css.match(/#[0-9a-f]{3,8}\b(?=[^{]*;)|\b(?:rgb|hsl|oklch)a?\(/gi)).toBeNull();
  });

  it("uses logical properties only, so that it mirrors by itself", () => {
    expect(
      css.match(
        /\b(?:margin|padding|border|inset)-(?:left|right)\b|^\s*(?:left|right)\s*:|text-align:\s*(?:left|right)/gm,
      ),
    ).toBeNull();
  });
});
