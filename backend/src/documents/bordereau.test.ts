import { PDFDocument } from "@cantoo/pdf-lib";
import { drawBordereau, pagesOf } from "./bordereau";
import { printedParcel } from "./testing/parcels";

const some = (count: number, carrier = "sendit") =>
  Array.from({ length: count }, (_, index) => printedParcel({ carrier, tracking_number: `DH25QX${index}` }));

it("shows every parcel once, in order, and closes each carrier with all its parcels", () => {
  for (const count of [1, 2, 25, 26, 27, 28, 33, 34, 35, 66, 67, 200]) {
    const parcels = some(count);
    const pages = pagesOf("sendit", parcels);
    expect(pages.flatMap((page) => page.parcels)).toEqual(parcels);
    expect(pages.every((page) => page.parcels.length > 0 && page.parcels.length <= 34)).toBe(true);
    expect(pages.filter((page) => page.all !== null)).toHaveLength(1);
    expect(pages.at(-1)?.all).toEqual(parcels);
    expect(pages.at(-1)?.parcels.length).toBeLessThan(28);
    expect(pages.map(({ before }) => before)).toEqual(
      pages.map((_, index) => pages.slice(0, index).reduce((n, p) => n + p.parcels.length, 0)),
    );
  }
});

it("starts a page for each carrier", async () => {
  const parcels = [...some(40), ...some(3, "digylog"), ...some(2)];
  const pdf = await drawBordereau({ shop: "متجر الزليج", date: "2026-11-22 18:04", parcels }, "ar");
  const document = await PDFDocument.load(pdf);
  expect(document.getPageCount()).toBe(3);
  expect(document.getTitle()).toBe("ورقة تسليم الطرود");
});
