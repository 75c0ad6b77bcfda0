import { createInterface } from "node:readline";
import { resolveCity } from "./resolve";

const USAGE = "usage: npm run --silent cities -- resolve   (one spelling a line on standard input)\n";

/** One JSON value a line for one spelling a line, as the lines come. */
async function resolveLines(): Promise<void> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    const { query, city, suggestions } = resolveCity(line);
    const answer = {
      query,
      city: city?.name.latin ?? null,
      suggestions: suggestions.map(({ name }) => name.latin),
    };
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) {
      await new Promise((resume) => process.stdout.once("drain", resume));
    }
  }
}

// A reader that stops early (`| head`) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

if (process.argv[2] === "resolve") {
  void resolveLines();
} else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}
