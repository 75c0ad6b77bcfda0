import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { assertHolds } from "../conformance/expect";
import { REPLAY_OPERATIONS } from "../replay";
import { REPLAY_SHAPES } from "../testing/design";
import { parseJson } from "../text/json";
import { findCarriers, PLUGINS } from "./find";
import { loadFixtures } from "./fixtures";
import { replayCommand } from "./replay";

const run = promisify(execFile);
const MAIN = join(PLUGINS, "carrier-kit", "src", "cli", "main.ts");
const LIMIT_MS = 120_000;
const folder = mkdtempSync(join(tmpdir(), "souk-fixtures-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Every fixture of every carrier, as the command line that an outsider would type. */
const cases = findCarriers().flatMap(({ id }) =>
  REPLAY_OPERATIONS.flatMap((operation) =>
    loadFixtures(id).replays[operation].map(({ name, input, answer, expect: wanted }, index) => ({
      title: `${id} ${operation}: ${name}`,
      first: index === 0,
      id,
      operation,
      args: argsFor(`${id}-${operation}-${index}`, id, operation, input, answer),
      wanted,
    })),
  ),
);

function argsFor(name: string, id: string, operation: string, input: unknown, answer: unknown): string[] {
  const file = (part: string, content: unknown): string => {
    const path = join(folder, `${name}.${part}.json`);
    writeFileSync(path, JSON.stringify(content));
    return path;
  };
  const response = answer === undefined ? [] : ["--response", file("out", answer)];
  return [id, operation, "--input", file("in", input), ...response];
}

test.each(cases)("$title, in the design's shape", async ({ operation, args, wanted }) => {
  const printed: unknown = JSON.parse(JSON.stringify(await replayCommand(args)));
  expect(REPLAY_SHAPES[operation].safeParse(printed).error).toBeUndefined();
  assertHolds(printed, wanted);
});

test(
  "as processes of their own, several at once: nothing but the JSON on standard output",
  async () => {
    const chosen = cases.filter(
      ({ first, operation }) => first && (operation === "create" || operation === "webhook"),
    );
    expect(chosen.length).toBeGreaterThanOrEqual(4);
    const command = ["--conditions=source", "--import", "tsx", MAIN, "replay"];
    const outputs = await Promise.all(
      chosen.map(({ args }) => run(process.execPath, [...command, ...args], { cwd: join(PLUGINS, "..") })),
    );
    for (const [index, { stdout, stderr }] of outputs.entries()) {
      expect(stderr).toBe("");
      assertHolds(parseJson(stdout), chosen[index]?.wanted ?? {});
    }
  },
  LIMIT_MS,
);

test.each([
  ["an unknown command", ["nothing"], 2],
  ["an unknown carrier", ["replay", "nobody", "create", "--input", "none.json"], 2],
  ["a new carrier with a wrong id", ["new", "Not An Id"], 2],
])(
  "%s ends with a message and no output",
  async (_, args, code) => {
    const ended = run(process.execPath, ["--conditions=source", "--import", "tsx", MAIN, ...args], {
      cwd: join(PLUGINS, ".."),
    });
    await expect(ended).rejects.toMatchObject({ code, stdout: "" });
  },
  LIMIT_MS,
);
