import { drawPdf } from "./paper";
import { browserPicture, likeness, pagePictures } from "./testing/picture";
import type { Pen } from "./text/pen";

/** Letters that join, marks, lam-alef, brackets that turn, Latin words and numbers inside Arabic. */
const LINES = [
  "سلمى بناني الإدريسي",
  "لا إله محمّد عبد الإله",
  "زنقة 14 (قرب الصيدلية) 0612",
  "حي Guéliz عمارة B رقم 7",
];

const SIZE = 40;

async function picture(draw: (pen: Pen) => void): Promise<Buffer> {
  const page = { size: [800, 80] as [number, number], title: "line" };
  const pdf = await drawPdf(page, "ar", (pen, addPage) => {
    addPage();
    draw(pen);
  });
  const [first] = await pagePictures(pdf, 2);
  if (!first) throw new Error("no page");
  return first;
}

const ours = (line: string) =>
  picture((pen) => void pen.block(line, { x: 10, y: 10, width: 780 }, { size: SIZE, lines: 1 }));

/** What pdfkit makes of a line when it is given each letter alone: no joined forms. */
const unshaped = (line: string) =>
  picture((pen) => {
    let x = 790;
    for (const char of line) {
      x -= pen.doc.font("readex-arabic-400").fontSize(SIZE).widthOfString(char);
      pen.doc.text(char, x, 10, { lineBreak: false });
    }
  });

/** The words joined, but in the order in which they are typed. */
const unordered = (line: string) =>
  picture(
    (pen) => void pen.doc.font("readex-arabic-400").fontSize(SIZE).text(line, 10, 10, { lineBreak: false }),
  );

const SAME = 0.8;

it.each(LINES)(
  "draws %s as a browser does",
  async (line) => {
    expect(await likeness(await ours(line), await browserPicture(line))).toBeGreaterThan(SAME);
  },
  120_000,
);

it("can tell letters that do not join, and words in the wrong order", async () => {
  const [line = ""] = LINES;
  const right = await browserPicture(line);
  expect(await likeness(await unshaped(line), right)).toBeLessThan(0.6);
  expect(await likeness(await unordered(line), right)).toBeLessThan(0.6);
}, 120_000);
