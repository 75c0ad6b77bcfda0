import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const ADMIN = __dirname;
const SOURCE = resolve(ADMIN, "..");
/** Imports and re-exports that stay after compilation; those of types alone vanish. */
const KEPT_IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^;"']*?\sfrom\s+)?["']([^"']+)["']/gm;
const COMMENTS = /\/\*[\s\S]*?\*\/|\/\/.*$/gm;
const SERVER_ONLY = /\b(Buffer|process|__dirname|require)\b/;

function fileOf(from: string, name: string): string | undefined {
  const base = join(dirname(from), name);
  return [base, `${base}.ts`, `${base}.tsx`, join(base, "index.ts")].find(
    (path) => /\.tsx?$/.test(path) && existsSync(path),
  );
}

/** What a file needs that no browser has. */
function needs(source: string, imports: readonly string[]): string[] {
  const globals = SERVER_ONLY.exec(source.replace(COMMENTS, ""));
  return [...imports.filter((name) => name.startsWith("node:")), ...(globals ? [globals[0]] : [])];
}

/** Every file of ours that the dashboard's bundle takes in, with what it needs of the server. */
function bundled(starts: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const waiting = [...starts];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (found.has(file)) continue;
    const source = readFileSync(file, "utf8");
    const imports = [...source.matchAll(KEPT_IMPORT)].map(([, name = ""]) => name);
    found.set(file, needs(source, imports));
    for (const name of imports.filter((one) => one.startsWith("."))) {
      const next = fileOf(file, name);
      if (next) waiting.push(next);
    }
  }
  return found;
}

const isPage = (name: string): boolean => !/\.test\.tsx?$/.test(name);

describe("what the dashboard's bundle takes in", () => {
  const files = bundled(
    globSync("**/*.{ts,tsx}", { cwd: ADMIN })
      .filter(isPage)
      .map((name) => join(ADMIN, name)),
  );

  it("reaches beyond the admin's folder, where the danger is", () => {
    expect([...files.keys()].filter((file) => relative(ADMIN, file).startsWith("..")).length).toBeGreaterThan(
      3,
    );
  });

  it("would be seen to need the server", () => {
    expect(needs('const size = Buffer.byteLength("x");', ["node:fs", "react"])).toEqual([
      "node:fs",
      "Buffer",
    ]);
    expect(needs("// a Buffer only in words", [])).toEqual([]);
  });

  it("needs nothing that only the server has: one such line breaks every page", () => {
    const wrong = [...files].filter(([, needed]) => needed.length > 0);
    expect(wrong.map(([file, needed]) => `${relative(SOURCE, file)}: ${needed.join(", ")}`)).toEqual([]);
  });
});
