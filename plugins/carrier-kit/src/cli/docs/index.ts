import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { findCarriers, loadCarrier, PLUGINS } from "../find";
import { loadFixtures } from "../fixtures";
import { documentedCalls } from "./calls";
import { readNotes } from "./notes";
import { abilitiesTable, carrierChapter, type DocumentedCarrier } from "./render";

const PAGE = join(PLUGINS, "..", "docs", "carriers.md");
const HEAD = `<!-- Written by \`npm run carrier -- docs\` from the definitions in plugins/carrier-*; edit those, then run it again. -->

# Carriers

What each carrier offers and how Souk calls it. All values are invented; \`{…}\` stands for a setting or a parcel's number. A status
that is not in a carrier's table is kept raw, shown to staff and changes nothing. Prices and amounts are in dirhams. To add a carrier:
[add-a-carrier.md](add-a-carrier.md). To try one without a network: \`npm run --silent carrier -- replay\`; with the shop's own keys,
reading only: \`npm run carrier -- doctor <id>\`.`;

/** The integrator's page, from the carriers in `plugins/` that have a `notes.json`. @throws Error naming what a carrier's folder lacks. */
export function carriersPage(plugins = PLUGINS): string {
  const carriers = findCarriers(plugins).flatMap(({ id, folder }): DocumentedCarrier[] => {
    const notes = readNotes(folder);
    const carrier = loadCarrier(id, plugins);
    return notes ? [{ carrier, calls: documentedCalls(carrier, loadFixtures(id, plugins)), notes }] : [];
  });
  const abilities = abilitiesTable(carriers.map(({ carrier }) => carrier));
  return `${[HEAD, "## Abilities", abilities, ...carriers.map(carrierChapter)].join("\n\n")}\n`;
}

/** `carrier -- docs` writes docs/carriers.md; with `--check` it only compares. @throws Error when the page is out of date. */
export function docsCommand(args: string[]): string {
  const { values } = parseArgs({ args, options: { check: { type: "boolean" } } });
  const page = carriersPage();
  const name = relative(process.cwd(), PAGE);
  const current = existsSync(PAGE) ? readFileSync(PAGE, "utf8") : "";
  if (page === current) return `${name} is up to date`;
  if (values.check)
    throw new Error(`${name} does not say what the definitions say: run npm run carrier -- docs`);
  writeFileSync(PAGE, page);
  return `${name} written`;
}
