import { lstatSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..");
const read = (file: string) => JSON.parse(readFileSync(join(root, file), "utf8"));

interface Floor {
  lockfile: string;
  package: string;
  floor: string;
}

interface Lock {
  packages: Record<string, { version?: string; link?: boolean }>;
}

const locks: Record<string, Lock> = {
  ".": read("package-lock.json"),
  storefront: read("storefront/package-lock.json"),
};

/** Every installed copy of a package, nested ones included. */
function versions(lock: Lock, name: string): string[] {
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path.endsWith(`node_modules/${name}`) && !entry.link)
    .map(([, entry]) => entry.version ?? "0.0.0");
}

function isBelow(version: string, floor: string): boolean {
  const parts = (text: string) => text.split(/[.-]/).slice(0, 3).map(Number);
  const [mine, least] = [parts(version), parts(floor)];
  const at = mine.findIndex((part, index) => part !== least[index]);
  return at >= 0 && (mine[at] ?? 0) < (least[at] ?? 0);
}

test.each(read("scripts/floors.json") as Floor[])("$package in $lockfile is not below $floor", (row) => {
  const lock = locks[row.lockfile];
  if (!lock) throw new Error(`no lockfile ${row.lockfile}`);
  const found = versions(lock, row.package);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((version) => isBelow(version, row.floor))).toEqual([]);
});

test("a version below its floor is found", () => {
  expect(isBelow("16.2.5", "16.2.6")).toBe(true);
  expect(isBelow("16.10.0", "16.2.6")).toBe(false);
  expect(isBelow("15.9.9", "16.2.6")).toBe(true);
});

test("every @medusajs package is exactly 2.21.2", () => {
  const ours = Object.entries(locks["."]?.packages ?? {}).filter(([path]) =>
    /node_modules\/@medusajs\/[^/]+$/.test(path),
  );
  const others = ours.filter(
    ([path, entry]) => entry.version !== "2.21.2" && !/\/(ui|ui-preset)$/.test(path),
  );
  expect(ours.length).toBeGreaterThan(40);
  expect(others.map(([path, entry]) => `${path} ${entry.version}`)).toEqual([]);
});

test("our own dependencies are pinned exactly", () => {
  const manifests = [
    "package.json",
    "backend/package.json",
    "sandbox/package.json",
    "e2e/package.json",
    "storefront/package.json",
  ];
  for (const file of manifests) {
    const { dependencies = {}, devDependencies = {} } = read(file);
    for (const [name, range] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(`${file} ${name} ${range}`).toMatch(/ \d+\.\d+\.\d+(-[\w.]+)?$/);
    }
  }
});

test("backend/medusa-config.ts is a symlink to the one at the root", () => {
  const file = join(root, "backend", "medusa-config.ts");
  expect(lstatSync(file).isSymbolicLink()).toBe(true);
  expect(readlinkSync(file)).toBe("../medusa-config.ts");
});
