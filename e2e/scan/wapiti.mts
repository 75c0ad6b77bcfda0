// Debian's wapiti: run once over a gate, and its report read.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { need, onPath } from "../lib/programs.mts";

export interface Finding {
  category: string;
  /** 1 low, 2 medium, 3 high, as wapiti grades it. */
  level: number;
  method: string;
  path: string;
  parameter: string;
  info: string;
  http_request: string;
}

export interface ScanOptions {
  /** Where to begin. */
  url: string;
  modules: string[];
  /** What is crawled from there: the page alone, or all of the gate. */
  scope: "page" | "domain";
  folder: string;
  /** For each module. */
  attackSeconds: number;
  crawlSeconds: number;
}

type Report = Record<"vulnerabilities" | "anomalies", Record<string, Omit<Finding, "category">[]>>;

/** Scans and gives every finding; anomalies (a 500, a time-out) are findings too. Throws when wapiti itself fails. */
export async function scan(options: ScanOptions): Promise<Finding[]> {
  need(() => onPath("wapiti"), "wapiti", "wapiti");
  mkdirSync(options.folder, { recursive: true });
  const report = join(options.folder, "wapiti.json");
  const args = [
    ["--url", options.url],
    ["--scope", options.scope],
    ["--depth", "2"],
    ["--module", options.modules.join(",")],
    ["--max-links-per-page", "2000"],
    ["--max-files-per-dir", "2000"],
    ["--max-parameters", "60"],
    ["--max-scan-time", String(options.crawlSeconds)],
    ["--max-attack-time", String(options.attackSeconds)],
    ["--timeout", "20"],
    ["--format", "json"],
    ["--output", report],
    ["--store-session", join(options.folder, "session")],
    ["--store-config", join(options.folder, "config")],
    ["--flush-session"],
    ["--no-bugreport"],
    ["--verbose", "0"],
  ].flat();
  const child = spawn("wapiti", args, { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const keep = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4_000);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`wapiti ended with ${String(code)}: ${said}`);
  const { vulnerabilities, anomalies } = JSON.parse(readFileSync(report, "utf8")) as Report;
  return [vulnerabilities, anomalies].flatMap((kind) =>
    Object.entries(kind).flatMap(([category, found]) => found.map((one) => ({ ...one, category }))),
  );
}
