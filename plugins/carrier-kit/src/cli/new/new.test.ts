import { execFile } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { parseJson } from "../../text/json";
import { PLUGINS } from "../find";
import { newCommand, writeCarrier } from "./index";

const run = promisify(execFile);
const ROOT = join(PLUGINS, "..");
const RUNNER = join(PLUGINS, "carrier-kit", "src", "testing", "run-carrier.ts");
const LIMIT_MS = 240_000;

/** A checkout with nothing in it but what a plugin's folder leans on. */
let checkout: string;
let plugins: string;
beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), "souk-new-"));
  plugins = join(checkout, "plugins");
  mkdirSync(plugins);
  copyFileSync(join(ROOT, "tsconfig.base.json"), join(checkout, "tsconfig.base.json"));
  symlinkSync(join(ROOT, "node_modules"), join(checkout, "node_modules"));
});
afterEach(() => rmSync(checkout, { recursive: true, force: true }));

async function conformance(id: string): Promise<unknown> {
  const args = ["--conditions=source", "--import", "tsx", RUNNER, id, plugins];
  const { stdout } = await run(process.execPath, args, { cwd: ROOT });
  return parseJson(stdout);
}

/** The compiler's word on a folder, against the kit's sources. */
async function compilerSays(folder: string): Promise<string> {
  const tsc = join(ROOT, "node_modules", "typescript", "bin", "tsc");
  const args = [
    tsc,
    "-p",
    folder,
    "--noEmit",
    "--customConditions",
    "source",
    "--rootDir",
    "/",
    "--typeRoots",
    join(ROOT, "node_modules", "@types"),
  ];
  return run(process.execPath, args, { cwd: ROOT }).then(
    () => "",
    (error: { stdout?: string }) => error.stdout ?? "failed",
  );
}

/** The tutorial's code blocks, by the file that heads each. */
function tutorialFiles(): Map<string, string> {
  const text = readFileSync(join(ROOT, "docs", "add-a-carrier.md"), "utf8");
  const blocks = text.matchAll(/^```ts\n\/\/ (\S+)\n(.*?)^```$/gms);
  return new Map([...blocks].map(([, file = "", code = ""]) => [file, code]));
}

const well = { failed: [], created: "created", tracked: "delivered", healthy: true };

test(
  "a new folder passes the whole conformance run as it stands, and works over real HTTP",
  async () => {
    const folder = writeCarrier("caravane", plugins);
    expect(readdirSync(folder).sort()).toEqual(["package.json", "src", "tsconfig.json"]);
    expect(await conformance("caravane")).toMatchObject(well);
    expect(await compilerSays(folder)).toBe("");
  },
  LIMIT_MS,
);

test(
  "the tutorial's carrier passes with at most four authored files, and no edit elsewhere",
  async () => {
    const folder = writeCarrier("rapide", plugins);
    const files = tutorialFiles();
    expect([...files.keys()].sort()).toEqual([
      "src/fixtures.ts",
      "src/index.ts",
      "src/operations.ts",
      "src/tables.ts",
    ]);
    for (const [file, code] of files) writeFileSync(join(folder, file), code);
    const result = await conformance("rapide");
    expect(result).toMatchObject(well);
    expect(result).toMatchObject({
      passed: expect.any(Number),
      text: expect.stringContaining("Prices: Rabat costs 25"),
    });
    expect((result as { passed: number }).passed).toBeGreaterThanOrEqual(60);
    expect(await compilerSays(folder)).toBe("");
    expect(readdirSync(checkout).sort()).toEqual(["node_modules", "plugins", "tsconfig.base.json"]);
    expect(readdirSync(plugins)).toEqual(["carrier-rapide"]);
  },
  LIMIT_MS,
);

test(
  "a tutorial that is wrong would be seen: a carrier that believes a refusal fails",
  async () => {
    const folder = writeCarrier("rapide", plugins);
    for (const [file, code] of tutorialFiles()) {
      writeFileSync(join(folder, file), code.replace('&& member(json, "ok") === true', ""));
    }
    const { failed } = (await conformance("rapide")) as { failed: string[] };
    expect(failed.length).toBeGreaterThan(0);
  },
  LIMIT_MS,
);

test.each(["", "Rapide", "1rapide", "r", "rapide express", "../rapide", "x".repeat(40)])(
  "%j is no id, and nothing is written",
  (id) => {
    expect(() => writeCarrier(id, plugins)).toThrow("is no carrier id");
    expect(readdirSync(plugins)).toEqual([]);
  },
);

test("a folder that is there is left alone", () => {
  const folder = writeCarrier("caravane", plugins);
  writeFileSync(join(folder, "src", "index.ts"), "// mine");
  expect(() => writeCarrier("caravane", plugins)).toThrow("is there already");
  expect(() => writeCarrier("kit", plugins)).toThrow("is there already");
  expect(readFileSync(join(folder, "src", "index.ts"), "utf8")).toBe("// mine");
});

test("the command says how it is used", () => {
  expect(() => newCommand([])).toThrow("carrier -- new <id>");
  expect(() => newCommand(["a-b", "c"])).toThrow("carrier -- new <id>");
});
