import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Carrier } from "../plugins/carrier-kit/src/carrier";
import { type CarrierFixtures, carrierConformance } from "../plugins/carrier-kit/src/conformance/index";
import { H, SNAIL, T } from "../plugins/carrier-kit/src/testing/mutants/mutant";

const plugins = join(__dirname, "..", "plugins");
const CARRIERS = ["sendit", "digylog", "ozonexpress", "cathedis"];
const LEAST_BEHAVIOURS = 60;

/** Tables hold only data: statuses, the settings' schema, abilities, fields and keys of the carrier's records, sandbox data. */
const TABLE = /\/(statuses|settings|abilities|fields)\.ts$|\/data\//;
const NOT_AUTHORED = /\.test\.ts$|\/fixtures\//;
/** What a table never has: it computes nothing. */
const CODE = /=>|\bfunction\b|\bif\b|\breturn\b|\?\s.*:/;
const IMPORTS = /^(import|export) [^;]*? from "[^"]+";\n/gm;
/** Authored lines a carrier may have at most, as the issue says; imports, comments and blank lines do not count. */
const MOST_LINES = 250;

interface Loaded {
  carrier: Carrier;
  fixtures: CarrierFixtures;
}

function load(id: string): Loaded {
  const folder = join(plugins, `carrier-${id}`, "src");
  const { default: carrier }: { default: Carrier } = require(join(folder, "index"));
  const { fixtures }: { fixtures: CarrierFixtures } = require(join(folder, "fixtures", "index"));
  return { carrier, fixtures };
}

const namesOf = ({ carrier, fixtures }: Loaded): string[] =>
  carrierConformance(carrier, fixtures).map(({ name }) => name);

/** The code lines of a carrier's files, by file. */
function codeOf(id: string): Map<string, string[]> {
  const folder = join(plugins, `carrier-${id}`, "src");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => `/${file}`)
    .filter((file) => file.endsWith(".ts") && !NOT_AUTHORED.test(file));
  const isCode = (line: string) => line.trim() !== "" && !/^\s*(\/\/|\/\*\*|\*)/.test(line);
  const linesOf = (file: string) =>
    readFileSync(join(folder, file), "utf8").replace(IMPORTS, "").split("\n").filter(isCode);
  return new Map(files.map((file) => [file, linesOf(file)]));
}

const withoutTexts = (line: string) => line.replace(/"(\\.|[^"\\])*"/g, '""');

test.each(CARRIERS)("%s has at least 60 distinct behaviours, each with a mutant in the kit's tests", (id) => {
  const names = namesOf(load(id));
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(LEAST_BEHAVIOURS);
  const shown = new Set([T, H, SNAIL].flatMap(namesOf));
  expect(names.filter((name) => !shown.has(name))).toEqual([]);
});

test.each(CARRIERS)("%s keeps its authored lines", (id) => {
  const authored = [...codeOf(id)].filter(([file]) => !TABLE.test(file)).flatMap(([, lines]) => lines);
  expect(authored.length).toBeGreaterThan(100);
  expect(authored.length).toBeLessThanOrEqual(MOST_LINES);
});

test.each(CARRIERS)("%s's tables hold only data", (id) => {
  const tables = [...codeOf(id)].filter(([file]) => TABLE.test(file));
  expect(tables.length).toBeGreaterThanOrEqual(4);
  const code = tables.flatMap(([file, lines]) =>
    lines.filter((line) => CODE.test(withoutTexts(line))).map((line) => `${file}: ${line}`),
  );
  expect(code).toEqual([]);
});
