import { spawnSync } from "node:child_process";
import { join } from "node:path";

function run(args: string[], input: string | Buffer) {
  const cli = join(__dirname, "cli.ts");
  return spawnSync(process.execPath, ["--conditions=source", "--import", "tsx", cli, ...args], {
    input,
    encoding: "utf8",
    timeout: 15_000,
  });
}

test("one JSON value a line, in order, and nothing else", () => {
  const { stdout, status } = run(["resolve"], "casa\nSidi Bouzid\r\n\n0612000001\nحي المعاريف الدار البيضاء");
  expect(stdout.split("\n").map((line) => (line === "" ? null : JSON.parse(line)))).toEqual([
    { query: "casa", city: "Casablanca", suggestions: [] },
    { query: "Sidi Bouzid", city: null, suggestions: ["Sidi Bouzid (El Jadida)", "Sidi Bouzid (Safi)"] },
    { query: "", city: null, suggestions: [] },
    { query: "0612000001", city: null, suggestions: [] },
    { query: "حي المعاريف الدار البيضاء", city: "Casablanca", suggestions: [] },
    null,
  ]);
  expect(status).toBe(0);
});

test("broken bytes and very long lines do no harm", () => {
  const input = Buffer.concat([Buffer.from([0xff, 0xfe, 0, 10]), Buffer.from(`${"x".repeat(1e6)}\nrabat\n`)]);
  const { stdout, status } = run(["resolve"], input);
  const lines = stdout.trimEnd().split("\n");
  expect(lines).toHaveLength(3);
  expect(JSON.parse(lines[2] ?? "")).toMatchObject({ city: "Rabat" });
  expect(status).toBe(0);
});

test("another command says how to call it", () => {
  const { stdout, stderr, status } = run(["guess"], "");
  expect(stdout).toBe("");
  expect(stderr).toContain("cities -- resolve");
  expect(status).toBe(2);
});
