import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import type { Carrier } from "../carrier";
import { member, parseJson, textAt } from "../text/json";

/** The folder of the plugins, carriers among them. */
export const PLUGINS = resolve(__dirname, "../../..");
const load = createRequire(__filename);

interface CarrierPackage {
  id: string;
  folder: string;
  /** The module that exports the carrier, its source where the kit itself runs from source. */
  entry: string;
}

function readPackage(folder: string): CarrierPackage | null {
  const file = join(folder, "package.json");
  if (!existsSync(file)) return null;
  const manifest = parseJson(readFileSync(file, "utf8"));
  const souk = member(manifest, "souk");
  const id = textAt(souk, "id");
  const main = member(member(manifest, "exports"), ".");
  const entry = __filename.endsWith(".ts") ? textAt(main, "source") : textAt(main, "default");
  if (textAt(souk, "kind") !== "carrier" || id === undefined || entry === undefined) return null;
  return { id, folder, entry: join(folder, entry) };
}

/** The carriers that lie in `plugins/carrier-*`, found by what their package.json says of itself. */
export function findCarriers(plugins = PLUGINS): CarrierPackage[] {
  return readdirSync(plugins)
    .filter((name) => name.startsWith("carrier-"))
    .map((name) => readPackage(join(plugins, name)))
    .filter((found) => found !== null)
    .sort((a, b) => a.id.localeCompare(b.id));
}

function isCarrier(value: unknown): value is Carrier {
  return textAt(value, "id") !== undefined && member(value, "operations") !== undefined;
}

/** Loads a carrier by its id. @throws Error naming the carriers there are, or the package that exports none. */
export function loadCarrier(id: string, plugins = PLUGINS): Carrier {
  const found = findCarriers(plugins);
  const wanted = found.find((one) => one.id === id);
  if (!wanted) throw new Error(`no carrier "${id}"; there are: ${found.map((one) => one.id).join(", ")}`);
  const exported = member(load(wanted.entry), "default");
  if (!isCarrier(exported)) throw new Error(`${wanted.folder} has no carrier as its default export`);
  return exported;
}
