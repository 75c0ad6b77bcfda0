import { PDFDocument } from "@cantoo/pdf-lib";
import { BarcodeFormat } from "@zxing/library";
import { drawLabels } from "./own-labels";
import { printedParcel } from "./testing/parcels";
import { pagePictures, scan } from "./testing/picture";
import type { PrintedParcel } from "./types";

const SCALE = 3;
/** Where the codes stand on a label, in points from its corner. */
const BARS = { left: 0, top: 25, width: 283, height: 50 };
const QR = { left: 12, top: 95, width: 82, height: 82 };

const scaled = (area: typeof BARS, x = 0, y = 0) => ({
  left: Math.round((area.left + x) * SCALE),
  top: Math.round((area.top + y) * SCALE),
  width: Math.round(area.width * SCALE),
  height: Math.round(area.height * SCALE),
});

const LONG: Partial<PrintedParcel> = {
  tracking_number: "ABCDEFGHJK1234567890LMNOPQRST",
  recipient: "مولاي عبد الرحمان بن عبد السلام الإدريسي ".repeat(7),
  city: "سيدي بوعثمان",
  district: "حي الرياض الأندلسي الكبير ".repeat(8),
  address: "زنقة الليمون رقم 7 ".repeat(26),
  contents: Array(60).fill("قفطان مغربي طويل جدا × 3"),
  note: "ملاحظة ".repeat(140),
  shop: "متجر الزليج ".repeat(20),
  cash: 999_999.5,
};

it("prints labels of 10 × 10 cm whose bar code and QR code say the tracking number", async () => {
  const parcels = [printedParcel(), printedParcel(LONG), printedParcel({ tracking_number: "X1" })];
  const pdf = await drawLabels(parcels, "10x10", "ar");
  const document = await PDFDocument.load(pdf);
  expect(document.getPages().map((page) => page.getSize())).toEqual(
    parcels.map(() => ({ width: expect.closeTo(283.46, 1), height: expect.closeTo(283.46, 1) })),
  );
  const pictures = await pagePictures(pdf, SCALE);
  for (const [index, { tracking_number }] of parcels.entries()) {
    const picture = pictures[index] ?? Buffer.alloc(0);
    expect(await scan(picture, BarcodeFormat.CODE_128, scaled(BARS))).toBe(tracking_number);
    expect(await scan(picture, BarcodeFormat.QR_CODE, scaled(QR))).toBe(tracking_number);
  }
}, 120_000);

it("puts four labels on an A4 sheet, each with its own code", async () => {
  const parcels = [1, 2, 3, 4, 5].map((n) => printedParcel({ tracking_number: `DH25QX000${n}` }));
  const pdf = await drawLabels(parcels, "a4x4", "ar");
  const pictures = await pagePictures(pdf, SCALE);
  expect(pictures).toHaveLength(2);
  const side = 283.46;
  const edge = { x: (595.28 - 2 * side) / 2, y: (841.89 - 2 * side) / 2 };
  for (const [index, { tracking_number }] of parcels.entries()) {
    const cell = index % 4;
    const corner = { x: edge.x + (cell % 2) * side, y: edge.y + Math.floor(cell / 2) * side };
    const picture = pictures[Math.floor(index / 4)] ?? Buffer.alloc(0);
    expect(await scan(picture, BarcodeFormat.CODE_128, scaled(BARS, corner.x, corner.y))).toBe(
      tracking_number,
    );
  }
}, 120_000);

it.each(["ar", "fr", "en"] as const)(
  "keeps every mark inside the label, however long the texts (%s)",
  async (locale) => {
    const sharp = (await import("sharp")).default;
    const [picture = Buffer.alloc(0)] = await pagePictures(
      await drawLabels([printedParcel(LONG)], "10x10", locale),
      2,
    );
    const { data, info } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
    const margin = 12;
    const outside = [...data.entries()].filter(([index, value]) => {
      const [x, y] = [index % info.width, Math.floor(index / info.width)];
      const inside = x >= margin && y >= margin && x < info.width - margin && y < info.height - margin;
      return !inside && value < 200;
    });
    expect(outside).toHaveLength(0);
  },
  120_000,
);

it("refuses a number that no bar code can hold", async () => {
  await expect(drawLabels([printedParcel({ tracking_number: "رقم" })], "10x10", "ar")).rejects.toThrow();
});
