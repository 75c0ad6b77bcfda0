import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kept } from "./kept";

describe("kept", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "souk-kept-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("makes a file once for each source", async () => {
    let made = 0;
    const make = async () => Buffer.from(`file ${++made}`);
    const first = await kept(join(folder, "new"), "a", make);
    expect(await kept(join(folder, "new"), "a", make)).toEqual(first);
    expect((await kept(join(folder, "new"), "b", make)).toString()).toBe("file 2");
    expect(readdirSync(join(folder, "new"))).toHaveLength(2);
  });

  it("keeps nothing without a folder, nor what could not be made", async () => {
    let made = 0;
    const make = async () => Buffer.from(`file ${++made}`);
    await kept(undefined, "a", make);
    expect((await kept(undefined, "a", make)).toString()).toBe("file 2");
    await expect(kept(folder, "c", () => Promise.reject(new Error("no ink")))).rejects.toThrow("no ink");
    expect(readdirSync(folder)).toEqual([]);
  });
});
