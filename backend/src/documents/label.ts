import type { Locale } from "@souk/contracts";
import { drawBarcode, drawQr } from "./codes";
import { isolated, set } from "./text/clean";
import type { Box, Pen } from "./text/pen";
import { mm, type PrintedParcel } from "./types";
import { amountWords, type PaperWords, paperWords } from "./words";

/** A label's side: 10 cm. */
export const LABEL_SIDE = mm(100);

const MARGIN = 9;
const INNER = LABEL_SIDE - 2 * MARGIN;
const QR_SIDE = 74;
const GAP = 6;
const SMALL = { size: 7.5, lines: 1, least: 4.5 } as const;

interface Sheet {
  pen: Pen;
  /** Upper left corner of what may be written on. */
  x: number;
  y: number;
  words: PaperWords;
}

/** Draws one label of 10 × 10 cm with its upper left corner at `x`, `y`. Throws where the number fits no bar code. */
export function drawLabel(
  pen: Pen,
  parcel: PrintedParcel,
  corner: { x: number; y: number },
  locale: Locale,
): void {
  const sheet = { pen, x: corner.x + MARGIN, y: corner.y + MARGIN, words: paperWords(locale) };
  head(sheet, parcel);
  code(sheet, parcel);
  recipient(sheet, parcel);
  cash(sheet, parcel);
  foot(sheet, parcel);
}

function head(sheet: Sheet, { shop, carrier }: PrintedParcel): void {
  const { pen, y } = sheet;
  pen.block(shop, part(sheet, 0, 0.6, y), { size: 11, weight: 700, lines: 1, least: 6 });
  const right = part(sheet, 0.62, 0.38, y);
  pen.block(carrier.toUpperCase(), right, { size: 11, weight: 700, lines: 1, least: 6, align: "end" });
  rule(sheet, y + 19);
}

function code(sheet: Sheet, { tracking_number }: PrintedParcel): void {
  const { pen, x, y } = sheet;
  drawBarcode(pen.doc, tracking_number, { x, y: y + 24, width: INNER, height: 40 });
  const style = { size: 12, weight: 700, lines: 1, least: 6, align: "center", base: "ltr" } as const;
  pen.block(isolated(tracking_number), { x, y: y + 65, width: INNER }, style);
  rule(sheet, y + 84);
}

/** Who gets it and where, beside the QR code. */
function recipient(sheet: Sheet, parcel: PrintedParcel): void {
  const { pen, x, y } = sheet;
  const width = INNER - QR_SIDE - GAP;
  const rtl = pen.direction === "rtl";
  const top = y + 88;
  drawQr(pen.doc, parcel.tracking_number, {
    x: rtl ? x : x + INNER - QR_SIDE,
    y: top,
    width: QR_SIDE,
    height: QR_SIDE,
  });
  const column: Box = { x: rtl ? x + QR_SIDE + GAP : x, y: top, width };
  let used = pen.block(parcel.recipient, column, { size: 13, weight: 700, lines: 2, least: 6 });
  const below = (): Box => ({ ...column, y: top + used });
  const phone = { size: 13, weight: 700, lines: 1, least: 8, base: pen.direction } as const;
  used += pen.block(isolated(phoneWords(parcel.phone)), below(), phone);
  const place = [parcel.city, parcel.district].flatMap((name) => (name ? set(name) : [])).join(" - ");
  used += pen.block(place, below(), { size: 11, weight: 700, lines: { height: 24 }, least: 6 });
  pen.block(parcel.address, below(), { size: 9, least: 4.5, lines: { height: ADDRESS_END - 88 - used } });
  rule(sheet, y + ADDRESS_END);
}

/** Where the address ends, from the top of what may be written on. */
const ADDRESS_END = 178;

function cash(sheet: Sheet, { cash: amount, opens }: PrintedParcel): void {
  const { pen, y, words } = sheet;
  const top = y + ADDRESS_END + 3;
  const left = part(sheet, 0, 0.58, top);
  if (amount > 0) {
    pen.block(words.cash, left, SMALL);
    const text = `${isolated(amountWords(amount))} ${words.currency}`;
    const style = { size: 22, weight: 700, lines: 1, least: 10, base: pen.direction } as const;
    pen.block(text, { ...left, y: top + 7 }, style);
  } else pen.block(words.prepaid, { ...left, y: top + 8 }, { size: 18, weight: 700, lines: 1, least: 10 });
  opening(sheet, part(sheet, 0.6, 0.4, top + 6), opens);
  rule(sheet, top + 41);
}

/** A ticked or crossed box with the words: readable at arm's length, and without colour. */
function opening({ pen, words }: Sheet, box: Box, opens: boolean): void {
  const side = 14;
  const rtl = pen.direction === "rtl";
  const x = rtl ? box.x + box.width - side : box.x;
  const y = box.y + 5;
  const { doc } = pen;
  doc.lineWidth(1.2).rect(x, y, side, side).stroke("black");
  if (opens)
    doc
      .moveTo(x + 3, y + 7)
      .lineTo(x + 6, y + 11)
      .lineTo(x + 11.5, y + 3)
      .lineWidth(1.8)
      .stroke("black");
  else
    doc
      .moveTo(x + 3, y + 3)
      .lineTo(x + 11, y + 11)
      .moveTo(x + 11, y + 3)
      .lineTo(x + 3, y + 11)
      .stroke("black");
  const text = { x: rtl ? box.x : box.x + side + 5, y: box.y, width: box.width - side - 5 };
  pen.block(opens ? words.opens : words.closed, text, { size: 8.5, weight: 700, lines: 2, least: 6 });
}

function foot(sheet: Sheet, parcel: PrintedParcel): void {
  const { pen, x, y, words } = sheet;
  const top = y + 225;
  const comma = pen.direction === "rtl" ? "، " : ", ";
  const contents = `${words.contents}${words.colon} ${parcel.contents.map(set).join(comma)}`;
  const used = pen.block(
    contents,
    { x, y: top, width: INNER },
    { ...SMALL, lines: { height: parcel.note ? 13 : 26 } },
  );
  if (parcel.note) {
    const text = `${words.note}${words.colon} ${set(parcel.note)}`;
    pen.block(text, { x, y: top + used, width: INNER }, { ...SMALL, lines: { height: 26 - used } });
  }
  const reference = `${words.reference}${words.colon} ${isolated(parcel.reference)}`;
  pen.block(reference, { x, y: y + INNER - 11, width: INNER }, SMALL);
}

/** A share of the width, from the side where reading begins. */
function part({ pen, x }: Sheet, from: number, share: number, y: number): Box {
  const start = pen.direction === "rtl" ? 1 - from - share : from;
  return { x: x + INNER * start, y, width: INNER * share };
}

function rule({ pen, x }: Sheet, y: number): void {
  pen.doc
    .moveTo(x, y)
    .lineTo(x + INNER, y)
    .lineWidth(0.7)
    .stroke("black");
}

/** `06 12 00 00 01`: easier to dial from paper. */
export const phoneWords = (phone: string): string =>
  /^0\d{9}$/.test(phone) ? phone.replace(/(\d\d)(?=\d)/g, "$1\u00a0") : phone;
