import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { CarrierFixtures } from "../conformance/fixtures";
import { member, parseJson, textAt } from "../text/json";
import { findCarriers } from "./find";

const load = createRequire(__filename);

function isFixtures(value: unknown): value is CarrierFixtures {
  return member(value, "settings") !== undefined && member(value, "replays") !== undefined;
}

/** A carrier's fixtures, from its package's `./fixtures` entry. @throws Error naming what is missing. */
export function loadFixtures(id: string, plugins?: string): CarrierFixtures {
  const found = findCarriers(plugins).find((one) => one.id === id);
  if (!found) throw new Error(`no carrier "${id}"`);
  const manifest = join(found.folder, "package.json");
  const entry = member(member(parseJson(readFileSync(manifest, "utf8")), "exports"), "./fixtures");
  const file = textAt(entry, __filename.endsWith(".ts") ? "source" : "default");
  if (file === undefined || !existsSync(join(found.folder, file)))
    throw new Error(`${manifest}: exports name no "./fixtures" that is there`);
  const fixtures = member(load(join(found.folder, file)), "fixtures");
  if (!isFixtures(fixtures)) throw new Error(`${join(found.folder, file)} exports no "fixtures"`);
  return fixtures;
}
