import type { Locale } from "@souk/contracts";
import { phoneWords } from "./label";
import { drawPdf } from "./paper";
import { isolated, set } from "./text/clean";
import type { Pen, Style } from "./text/pen";
import { mm, type PrintedParcel } from "./types";
import { amountWords, type PaperWords, paperWords } from "./words";

const A4: [number, number] = [mm(210), mm(297)];
const MARGIN = mm(14);
const WIDTH = A4[0] - 2 * MARGIN;
const ROW = 19;
const HEAD = 84;
/** Room for count, sum and the two signatures. */
const FOOT = 130;
const PAGE_NUMBER_Y = A4[1] - MARGIN;

type Field = "index" | "tracking" | "reference" | "recipient" | "phone" | "city" | "amount";
/** Shares of the width, in reading order. */
const COLUMNS: readonly { field: Field; share: number }[] = [
  { field: "index", share: 0.05 },
  { field: "tracking", share: 0.19 },
  { field: "reference", share: 0.12 },
  { field: "recipient", share: 0.24 },
  { field: "phone", share: 0.14 },
  { field: "city", share: 0.15 },
  { field: "amount", share: 0.11 },
];

export interface Bordereau {
  shop: string;
  /** As it is printed, such as `2026-11-22 18:04`. */
  date: string;
  parcels: readonly PrintedParcel[];
}

interface PagePlan {
  carrier: string;
  parcels: readonly PrintedParcel[];
  /** How many of this carrier's parcels stand on earlier pages. */
  before: number;
  /** The last page of a carrier ends with count, sum and signatures of all its parcels. */
  all: readonly PrintedParcel[] | null;
}

interface Sheet {
  pen: Pen;
  words: PaperWords;
}

/** A bordereau on A4: a table for each carrier on pages of its own, with count, sum and signature lines. */
export function drawBordereau(bordereau: Bordereau, locale: Locale): Promise<Uint8Array> {
  const words = paperWords(locale);
  const plans = [...groupBy(bordereau.parcels)].flatMap(([carrier, parcels]) => pagesOf(carrier, parcels));
  return drawPdf({ size: A4, title: words.bordereau }, locale, (pen, addPage) => {
    for (const [index, plan] of plans.entries()) {
      addPage();
      const sheet = { pen, words };
      heading(sheet, bordereau, plan.carrier);
      const end = table(sheet, plan);
      if (plan.all) totals(sheet, plan.all, end);
      const number = `${words.page} ${isolated(`${index + 1} / ${plans.length}`)}`;
      write(pen, number, { x: MARGIN, y: PAGE_NUMBER_Y, width: WIDTH }, { size: 8, align: "center" });
    }
  });
}

function groupBy(parcels: readonly PrintedParcel[]): Map<string, PrintedParcel[]> {
  const groups = new Map<string, PrintedParcel[]>();
  for (const parcel of parcels) groups.set(parcel.carrier, [...(groups.get(parcel.carrier) ?? []), parcel]);
  return groups;
}

/** Full pages, and a last one that leaves room for the foot. */
export function pagesOf(carrier: string, parcels: readonly PrintedParcel[]): PagePlan[] {
  const rows = Math.floor((PAGE_NUMBER_Y - MARGIN - HEAD - ROW) / ROW) - 1;
  const last = rows - Math.ceil(FOOT / ROW);
  const plans: PagePlan[] = [];
  let before = 0;
  while (parcels.length - before > last) {
    const some = parcels.slice(before, Math.min(before + rows, parcels.length - 1));
    plans.push({ carrier, parcels: some, before, all: null });
    before += some.length;
  }
  return [...plans, { carrier, parcels: parcels.slice(before), before, all: parcels }];
}

function heading({ pen, words }: Sheet, { shop, date }: Bordereau, carrier: string): void {
  const box = { x: MARGIN, y: MARGIN, width: WIDTH };
  write(pen, words.bordereau, box, { size: 18, weight: 700 });
  write(
    pen,
    shop,
    { ...box, y: MARGIN + 4, width: WIDTH * 0.45, x: atEnd(pen, 0.45) },
    { size: 11, weight: 700, align: "end" },
  );
  const name = `${words.carrierName}${words.colon} ${isolated(carrier.toUpperCase())}`;
  write(pen, name, { ...box, y: MARGIN + 34, width: WIDTH }, { size: 12, weight: 700 });
  const when = `${words.date}${words.colon} ${isolated(date)}`;
  write(
    pen,
    when,
    { ...box, y: MARGIN + 36, width: WIDTH * 0.45, x: atEnd(pen, 0.45) },
    { size: 9, align: "end" },
  );
}

function table(sheet: Sheet, { parcels, before }: PagePlan): number {
  const { pen, words } = sheet;
  const top = MARGIN + HEAD - ROW;
  pen.doc.rect(MARGIN, top, WIDTH, ROW).fill("#eeeeee").fill("black");
  const titles: Record<Field, string> = { ...words, index: "" };
  row(pen, top, titles, 700);
  for (const [index, parcel] of parcels.entries()) {
    const y = top + ROW * (index + 1);
    row(pen, y, cellsOf(parcel, before + index + 1), 400);
    pen.doc
      .moveTo(MARGIN, y + ROW)
      .lineTo(MARGIN + WIDTH, y + ROW)
      .lineWidth(0.4)
      .stroke("#999999");
  }
  return top + ROW * (parcels.length + 1);
}

function cellsOf(parcel: PrintedParcel, index: number): Record<Field, string> {
  return {
    index: String(index),
    tracking: isolated(parcel.tracking_number),
    reference: isolated(parcel.reference),
    recipient: set(parcel.recipient),
    phone: isolated(phoneWords(parcel.phone)),
    city: set(parcel.city),
    amount: isolated(amountWords(parcel.cash)),
  };
}

function row(pen: Pen, y: number, cells: Record<Field, string>, weight: 400 | 700): void {
  let from = 0;
  for (const { field, share } of COLUMNS) {
    const start = pen.direction === "rtl" ? 1 - from - share : from;
    const box = { x: MARGIN + WIDTH * start + 2, y: y + 4, width: WIDTH * share - 4 };
    const align = field === "amount" ? "end" : "start";
    pen.doc.fillColor("black");
    pen.block(cells[field], box, { size: 8.5, least: 4.5, lines: { height: ROW - 5 }, weight, align });
    from += share;
  }
}

/** Count and sum of all the carrier's parcels, and where both sides sign. */
function totals({ pen, words }: Sheet, parcels: readonly PrintedParcel[], top: number): void {
  const sum = parcels.reduce((total, { cash }) => total + Math.round(cash * 100), 0) / 100;
  const lines = [
    `${words.parcels}${words.colon} ${isolated(String(parcels.length))}`,
    `${words.total}${words.colon} ${isolated(amountWords(sum))} ${words.currency}`,
  ];
  for (const [index, text] of lines.entries()) {
    write(pen, text, { x: MARGIN, y: top + 12 + index * 18, width: WIDTH }, { size: 12, weight: 700 });
  }
  for (const [index, text] of [words.shopSigns, words.carrierSigns].entries()) {
    const x = (index === 0) === (pen.direction === "rtl") ? MARGIN + WIDTH * 0.55 : MARGIN;
    write(pen, text, { x, y: top + 62, width: WIDTH * 0.45 }, { size: 10 });
    pen.doc
      .moveTo(x, top + 112)
      .lineTo(x + WIDTH * 0.45, top + 112)
      .lineWidth(0.7)
      .stroke("black");
  }
}

/** The left edge of a box at the side where reading ends. */
const atEnd = (pen: Pen, share: number): number =>
  pen.direction === "rtl" ? MARGIN : MARGIN + WIDTH * (1 - share);

function write(pen: Pen, text: string, box: { x: number; y: number; width: number }, style: Style): void {
  pen.doc.fillColor("black");
  pen.block(text, box, { ...style, lines: 1, least: 5 });
}
