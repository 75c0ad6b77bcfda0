import type { Locale } from "@souk/contracts";
import { drawLabel, LABEL_SIDE } from "./label";
import { drawPdf } from "./paper";
import type { Pen } from "./text/pen";
import { mm, type Paper, type PrintedParcel } from "./types";

const A4: [number, number] = [mm(210), mm(297)];
/** Four labels stand in the middle of the sheet, two by two. */
const A4_EDGES = { x: (A4[0] - 2 * LABEL_SIDE) / 2, y: (A4[1] - 2 * LABEL_SIDE) / 2 };

/** Labels of our own as one PDF: each on 10 × 10 cm, or four on A4 with lines to cut along. */
export function drawLabels(
  parcels: readonly PrintedParcel[],
  paper: Paper,
  locale: Locale,
): Promise<Uint8Array> {
  const single = paper === "10x10";
  const page = { size: single ? ([LABEL_SIDE, LABEL_SIDE] as [number, number]) : A4, title: "Labels" };
  return drawPdf(page, locale, (pen, addPage) => {
    for (const [index, parcel] of parcels.entries()) {
      const cell = single ? 0 : index % 4;
      if (cell === 0) {
        addPage();
        if (!single) cutLines(pen);
      }
      drawLabel(pen, parcel, single ? { x: 0, y: 0 } : cornerOf(cell), locale);
    }
  });
}

function cornerOf(cell: number): { x: number; y: number } {
  return { x: A4_EDGES.x + (cell % 2) * LABEL_SIDE, y: A4_EDGES.y + Math.floor(cell / 2) * LABEL_SIDE };
}

function cutLines({ doc }: Pen): void {
  const { x, y } = A4_EDGES;
  doc.save().lineWidth(0.4).dash(3, { space: 3 });
  for (const step of [0, 1, 2]) {
    doc.moveTo(x + step * LABEL_SIDE, y).lineTo(x + step * LABEL_SIDE, y + 2 * LABEL_SIDE);
    doc.moveTo(x, y + step * LABEL_SIDE).lineTo(x + 2 * LABEL_SIDE, y + step * LABEL_SIDE);
  }
  doc.stroke("#777777").undash().restore();
}
