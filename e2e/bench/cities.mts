// How long it takes to find a carrier's record for what a shopper wrote: 1,704 hand-written spellings, each carrier's bundled list.
import { execFileSync } from "node:child_process";
import { inRoot } from "../../scripts/lib/paths.mts";
import { Report, say } from "../chaos/lib/report.mts";
import { quantile, round } from "./lib/stats.mts";

const DEMANDED_MS = 5;

/** Returns the exit code. */
export async function benchCities(): Promise<number> {
  const report = new Report();
  const file = inRoot("backend", "src", "modules", "cities", "testing", "bench.ts");
  const args = ["--conditions=source", "--import", "tsx", file];
  const output = execFileSync(process.execPath, args, { cwd: inRoot(), encoding: "utf8" });
  const lines = output.trim().split("\n");
  for (const line of lines) {
    const { carrier, times } = JSON.parse(line) as { carrier: string; times: number[] };
    const [p50, p95, most] = [quantile(times, 0.5), quantile(times, 0.95), Math.max(...times)];
    say(`${carrier}: p50 ${round(p50, 2)} ms, p95 ${round(p95, 2)} ms, slowest ${round(most, 1)} ms`);
    report.expect(`${carrier}: p95 under ${DEMANDED_MS} ms`, p95 < DEMANDED_MS);
  }
  report.expect("four carriers were measured", lines.length === 4);
  return report.end();
}
