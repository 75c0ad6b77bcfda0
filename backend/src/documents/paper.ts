import type { Locale } from "@souk/contracts";
import PDFDocument from "pdfkit";
import { Pen } from "./text/pen";
import { directionOf } from "./types";

export interface Page {
  /** In points. */
  size: [number, number];
  title: string;
}

/** Draws a document of its own and gives its bytes. `draw` adds every page itself. */
export async function drawPdf(
  page: Page,
  locale: Locale,
  draw: (pen: Pen, addPage: () => void) => void,
): Promise<Uint8Array> {
  const doc = new PDFDocument({
    autoFirstPage: false,
    size: page.size,
    margin: 0,
    info: { Title: page.title },
  });
  const chunks: Buffer[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    doc.on("data", (chunk: Buffer) => chunks.push(chunk));
    doc.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on("error", reject);
  });
  draw(new Pen(doc, directionOf(locale)), () => void doc.addPage());
  doc.end();
  return done;
}
