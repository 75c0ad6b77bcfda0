import { PDFDocument } from "@cantoo/pdf-lib";
import { MERGE_LIMITS, Merger } from "./merge";

async function pdfOf(pages: number, side = 100): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage([side, side]);
  return document.save({ useObjectStreams: false });
}

it("puts documents one behind the other, each page as it was", async () => {
  const merger = await Merger.create();
  expect(merger.isEmpty).toBe(true);
  await merger.add(await pdfOf(2, 100));
  await merger.add(await pdfOf(1, 200));
  const whole = await PDFDocument.load(await merger.save());
  expect(whole.getPages().map((page) => page.getWidth())).toEqual([100, 100, 200]);
});

it.each([
  ["HTML", Buffer.from("<html>Session expired</html>")],
  ["nothing", Buffer.alloc(0)],
  ["the head of a PDF only", Buffer.from("%PDF-1.7\n%%EOF")],
])("leaves out %s and keeps the rest", async (_, broken) => {
  const merger = await Merger.create();
  await merger.add(await pdfOf(1));
  await expect(merger.add(broken)).rejects.toMatchObject({ fault: "no_pdf" });
  await merger.add(await pdfOf(1));
  expect((await PDFDocument.load(await merger.save())).getPageCount()).toBe(2);
});

it("leaves out a document that was cut off", async () => {
  const merger = await Merger.create();
  const whole = await pdfOf(3);
  await expect(merger.add(whole.slice(0, Math.floor(whole.length / 3)))).rejects.toMatchObject({
    fault: "no_pdf",
  });
});

it("holds its limits of bytes and pages", async () => {
  const merger = await Merger.create({ ...MERGE_LIMITS, bytes: 5_000, pages: 3, totalPages: 4 });
  await expect(merger.add(await pdfOf(4))).rejects.toMatchObject({ fault: "too_large" });
  await expect(merger.add(new Uint8Array(5_001))).rejects.toMatchObject({ fault: "too_large" });
  await merger.add(await pdfOf(3));
  await expect(merger.add(await pdfOf(2))).rejects.toMatchObject({ fault: "too_large" });
  await merger.add(await pdfOf(1));
  expect((await PDFDocument.load(await merger.save())).getPageCount()).toBe(4);
});

it("does not wait for a document for ever", async () => {
  const merger = await Merger.create({ ...MERGE_LIMITS, pages: 5_000, totalPages: 5_000, timeMs: 0 });
  await expect(merger.add(await pdfOf(2_000))).rejects.toMatchObject({ fault: "too_slow" });
});
