// Reads PDFs as a person would: how many pages, how large, and what is written on them.
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface PdfPage {
  /** Millimetres. */
  width: number;
  height: number;
  text: string;
}

/** The pages of a PDF; throws for anything else. */
export async function pdfPages(bytes: Uint8Array): Promise<PdfPage[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 25.4 / 72 });
    const { items } = await page.getTextContent();
    const text = items.map((item) => ("str" in item ? item.str : "")).join(" ");
    pages.push({ width: Math.round(width), height: Math.round(height), text });
  }
  await pdf.loadingTask.destroy();
  return pages;
}
