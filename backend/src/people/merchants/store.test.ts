import { existsSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { documentsFolder, documentsOlderThan, readDocument, removeDocument, writeDocument } from "./store";

it("keeps documents beside the folder that everybody can read", () => {
  expect(documentsFolder({ SOUK_FILES_DIR: "/data/files" })).toBe("/data/files-private/merchants");
});

describe("a document", () => {
  const folder = mkdtempSync(join(tmpdir(), "souk-private-"));
  const id = "doc_00000000-0000-4000-8000-000000000000";
  beforeAll(() => {
    process.env.SOUK_FILES_DIR = join(folder, "files");
  });
  afterAll(() => {
    delete process.env.SOUK_FILES_DIR;
    rmSync(folder, { recursive: true });
  });

  it("is none where there is no folder", async () => {
    expect(await documentsOlderThan(0)).toEqual([]);
  });

  it("is read by nobody else, and goes", async () => {
    await writeDocument(id, Buffer.from("%PDF-"));
    expect(statSync(join(documentsFolder(), id)).mode & 0o077).toBe(0);
    expect(await readDocument(id)).toEqual(Buffer.from("%PDF-"));
    await removeDocument(id);
    await expect(readDocument(id)).rejects.toThrow("ENOENT");
  });

  it.each(["../secrets.json", "doc_x/../../y", ""])("has no id such as %j", async (wrong) => {
    await expect(writeDocument(wrong, Buffer.alloc(1))).rejects.toThrow("not the id");
  });

  it("is found when it is old, whole or in part; other files are not", async () => {
    const other = "doc_11111111-0000-4000-8000-000000000000";
    const at = (name: string) => join(documentsFolder(), name);
    await writeDocument(id, Buffer.from("%PDF-"));
    for (const name of [`${other}.part`, "notes.txt"]) writeFileSync(at(name), "x");
    const hourAgo = Date.now() / 1000 - 3_600;
    for (const name of [id, `${other}.part`, "notes.txt"]) utimesSync(at(name), hourAgo, hourAgo);
    expect((await documentsOlderThan(60_000)).sort()).toEqual([id, other]);
    expect(await documentsOlderThan(7_200_000)).toEqual([]);
    await removeDocument(other);
    expect(existsSync(at(`${other}.part`))).toBe(false);
    await removeDocument(id);
  });
});
