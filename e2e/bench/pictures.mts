// How long a picture of 12 megapixels takes in each format, whether the server answers others meanwhile, and what a body of
// 200 MB costs (issue 5, must hold 5).
import { execFileSync } from "node:child_process";
import { inRoot } from "../../scripts/lib/paths.mts";
import { Report, say } from "../chaos/lib/report.mts";
import { median, round } from "./lib/stats.mts";

const JPEG_MS = 600;
const HEIC_MS = 3_000;
/** PNG and WebP cannot be read at a fraction of their size, as a JPEG can. */
const OTHER_MS = 1_000;
const LAG_MS = 100;
const BODY_MB = 100;
const MEASUREMENTS = 7;

interface Measured {
  name: string;
  times: number[];
  lag: number;
  grown: number;
}

/** Returns the exit code. */
export async function benchPictures(): Promise<number> {
  const report = new Report();
  const file = inRoot("backend", "src", "pictures", "testing", "bench.ts");
  const args = ["--conditions=source", "--import", "tsx", file];
  const output = execFileSync(process.execPath, args, { cwd: inRoot(), encoding: "utf8" });
  const lines = output.trim().split("\n");
  for (const line of lines) check(report, JSON.parse(line) as Measured);
  report.expect("everything was measured", lines.length === MEASUREMENTS);
  return report.end();
}

function check(report: Report, { name, times, lag, grown }: Measured): void {
  const middle = median(times);
  const figures = [`median ${round(middle)} ms`, `slowest ${round(Math.max(...times))} ms`];
  say(`${name}: ${figures.join(", ")}, event loop still for ${round(lag)} ms, memory +${round(grown)} MB`);
  report.expect(`${name}: the event loop is never still for ${LAG_MS} ms`, lag < LAG_MS, `${round(lag)} ms`);
  if (name === "body") {
    report.expect(`a body of 200 MB takes less than ${BODY_MB} MB`, grown < BODY_MB, `${round(grown)} MB`);
    return;
  }
  const limit = name === "heic" ? HEIC_MS : name.startsWith("jpeg") ? JPEG_MS : OTHER_MS;
  report.expect(`${name}: at most ${limit} ms`, middle <= limit, `${round(middle)} ms`);
}
