import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JsonStore } from "./store";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "souk-store-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("gives back what was saved at the end, in a folder it makes itself", async () => {
  const file = join(folder, "deep", "state.json");
  const store = new JsonStore(file, () => ({ parcels: 2 }));
  expect(store.load()).toBeNull();
  await store.close();
  expect(new JsonStore(file, () => null).load()).toEqual({ parcels: 2 });
  expect(existsSync(`${file}.part`)).toBe(false);
});

it("writes once for many changes", async () => {
  const snapshot = jest.fn(() => ({ n: 1 }));
  const store = new JsonStore(join(folder, "state.json"), snapshot);
  for (let change = 0; change < 50; change++) store.touch();
  await new Promise((done) => setTimeout(done, 500));
  expect(snapshot).toHaveBeenCalledTimes(1);
});

it("sets a broken file aside", () => {
  const file = join(folder, "state.json");
  writeFileSync(file, '{"parcels": [');
  expect(new JsonStore(file, () => null).load()).toBeNull();
  expect(readFileSync(`${file}.broken`, "utf8")).toBe('{"parcels": [');
});
