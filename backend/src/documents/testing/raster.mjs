// Renders pages of a PDF to PNG files: `node raster.mjs <pdf> <output prefix> [scale]`; prints how many pages there are.
import { readFileSync, writeFileSync } from "node:fs";
import { createCanvas } from "@napi-rs/canvas";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

const [file, prefix, scale = "2"] = process.argv.slice(2);
const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
for (let number = 1; number <= pdf.numPages; number += 1) {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: Number(scale) });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas, canvasContext: canvas.getContext("2d"), viewport, background: "white" })
    .promise;
  writeFileSync(`${prefix}-${number}.png`, canvas.toBuffer("image/png"));
}
process.stdout.write(String(pdf.numPages));
