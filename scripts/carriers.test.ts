import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Carrier } from "../plugins/carrier-kit/src/carrier";
import { type CarrierFixtures, carrierConformance } from "../plugins/carrier-kit/src/conformance/index";
import { H, SNAIL, T } from "../plugins/carrier-kit/src/testing/mutants/mutant";

const plugins = join(__dirname, "..", "plugins");
const CARRIERS = ["sendit", "digylog", "ozonexpress", "cathedis"];
const LEAST_BEHAVIOURS = 60;

/** Tables (statuses, the settings' schema), data, fixtures and tests are no authored code. */
const NOT_AUTHORED = /(\.test\.ts|statuses\.ts|settings\.ts)$|\/(fixtures|data)\//;
const IMPORTS = /^(import|export) [^;]*? from "[^"]+";\n/gm;
/** Authored lines a carrier may have at most; 250 is the aim, these figures may only fall. */
const MOST_LINES: Record<string, number> = { sendit: 386, digylog: 401, ozonexpress: 363, cathedis: 356 };

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

function authoredLines(id: string): number {
  const folder = join(plugins, `carrier-${id}`, "src");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !NOT_AUTHORED.test(`/${file}`),
  );
  const code = files.map((file) => readFileSync(join(folder, file), "utf8").replace(IMPORTS, ""));
  const lines = code.flatMap((text) => text.split("\n"));
  return lines.filter((line) => line.trim() !== "" && !/^\s*(\/\/|\/\*\*|\*)/.test(line)).length;
}

test.each(CARRIERS)("%s has at least 60 distinct behaviours, each with a mutant in the kit's tests", (id) => {
  const names = namesOf(load(id));
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(LEAST_BEHAVIOURS);
  const shown = new Set([T, H, SNAIL].flatMap(namesOf));
  expect(names.filter((name) => !shown.has(name))).toEqual([]);
});

test.each(CARRIERS)("%s keeps its authored lines", (id) => {
  const lines = authoredLines(id);
  expect(lines).toBeGreaterThan(100);
  expect(lines).toBeLessThanOrEqual(MOST_LINES[id] ?? 250);
});
