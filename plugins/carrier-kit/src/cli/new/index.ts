import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { isCarrierId } from "../../carrier";
import { PLUGINS } from "../find";

const TEMPLATE = resolve(__dirname, "../../../template");
const USAGE = "carrier -- new <id>";

function templateFiles(): string[] {
  const found = readdirSync(TEMPLATE, { recursive: true, encoding: "utf8" });
  return found.filter((name) => name.endsWith(".txt")).sort();
}

/**
 * Writes `carrier-<id>` into the folder of plugins: a small carrier that passes the conformance run, for its author to change.
 * Gives the folder. @throws Error for an id that is none, or a folder that is there.
 */
export function writeCarrier(id: string, plugins = PLUGINS): string {
  if (!isCarrierId(id))
    throw new Error(
      `"${id}" is no carrier id: a lower-case letter, then letters, digits or hyphens, 31 at most`,
    );
  const folder = join(plugins, `carrier-${id}`);
  if (id === "kit" || existsSync(folder))
    throw new Error(`${folder} is there already; choose another id or remove it first`);
  for (const name of templateFiles()) {
    const file = join(folder, name.slice(0, -".txt".length));
    const text = readFileSync(join(TEMPLATE, name), "utf8");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text.replaceAll("__id__", id).replaceAll("__NAME__", id.toUpperCase()));
  }
  return folder;
}

/** `carrier -- new <id>`. @throws Error as `writeCarrier` does. */
export function newCommand(args: string[]): string {
  const [id, ...more] = parseArgs({ args, allowPositionals: true }).positionals;
  if (id === undefined || more.length > 0) throw new Error(USAGE);
  const folder = relative(process.cwd(), writeCarrier(id));
  return [
    `${folder} is written and passes as it stands. Try it:  npx jest ${folder}`,
    "Then make it the carrier: src/tables.ts, src/operations.ts, src/fixtures.ts, src/index.ts (docs/add-a-carrier.md).",
  ].join("\n");
}
