import bwipjs from "bwip-js/node";

interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

const PRINTABLE_ASCII = /^[\x20-\x7e]+$/;
/** Modules of silence at each end of a bar code, as the standard demands. */
const QUIET = 10;
/** The widest a module is drawn, in points: wider bars only waste the paper. */
const WIDEST = 1.6;

/** Draws a Code 128 in the middle of its area, with its quiet zones. Throws for what the symbology cannot hold. */
export function drawBarcode(doc: PDFKit.PDFDocument, text: string, area: Area): void {
  if (!PRINTABLE_ASCII.test(text)) throw new Error("not a text for a bar code");
  const [symbol] = bwipjs.raw("code128", text);
  if (!symbol || !("sbs" in symbol)) throw new Error("no bar code");
  const modules = symbol.sbs.reduce((sum, width) => sum + width, 0);
  const module = Math.min(WIDEST, area.width / (modules + 2 * QUIET));
  let x = area.x + (area.width - modules * module) / 2;
  for (const [index, width] of symbol.sbs.entries()) {
    if (index % 2 === 0) doc.rect(x, area.y, width * module, area.height);
    x += width * module;
  }
  doc.fill("black");
}

/** Draws a QR code that fills its area; the quiet zone of four modules lies inside. */
export function drawQr(doc: PDFKit.PDFDocument, text: string, { x, y, width }: Area): void {
  const [symbol] = bwipjs.raw("qrcode", text, "eclevel=M");
  if (!symbol || !("pixs" in symbol)) throw new Error("no QR code");
  const side = symbol.pixx;
  const module = width / (side + 8);
  for (const [index, dark] of symbol.pixs.entries()) {
    if (!dark) continue;
    const column = index % side;
    const row = Math.floor(index / side);
    doc.rect(x + (column + 4) * module, y + (row + 4) * module, module, module);
  }
  doc.fill("black");
}
