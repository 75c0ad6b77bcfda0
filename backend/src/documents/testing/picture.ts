import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type BarcodeFormat,
  BinaryBitmap,
  DecodeHintType,
  HybridBinarizer,
  MultiFormatReader,
  RGBLuminanceSource,
} from "@zxing/library";
import sharp from "sharp";

/** Runs `work` in a folder that is gone afterwards. */
async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "souk-paper-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const script = (name: string, args: string[]): string =>
  execFileSync(process.execPath, [join(__dirname, name), ...args], { encoding: "utf8", timeout: 60_000 });

/** The pages of a PDF as PNG pictures. */
export function pagePictures(pdf: Uint8Array, scale = 2): Promise<Buffer[]> {
  return inFolder(async (folder) => {
    const file = join(folder, "paper.pdf");
    writeFileSync(file, pdf);
    const pages = Number(script("raster.mjs", [file, join(folder, "page"), String(scale)]));
    return Array.from({ length: pages }, (_, index) => readFileSync(join(folder, `page-${index + 1}.png`)));
  });
}

/** A line as a browser draws it. */
export function browserPicture(text: string): Promise<Buffer> {
  return inFolder(async (folder) => {
    const file = join(folder, "line.png");
    const fonts = ["arabic", "latin"].map((face) =>
      require.resolve(`@fontsource/readex-pro/files/readex-pro-${face}-400-normal.woff`),
    );
    script("browser-text.mjs", [text, fonts.join(","), file]);
    return readFileSync(file);
  });
}

interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What a scanner reads in an area of a picture; throws when it reads nothing. */
export async function scan(picture: Buffer, format: BarcodeFormat, area: Area): Promise<string> {
  const { data, info } = await sharp(picture)
    .extract(area)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const source = new RGBLuminanceSource(new Uint8ClampedArray(data), info.width, info.height);
  const hints = new Map<DecodeHintType, unknown>([
    [DecodeHintType.POSSIBLE_FORMATS, [format]],
    [DecodeHintType.TRY_HARDER, true],
  ]);
  return new MultiFormatReader().decode(new BinaryBitmap(new HybridBinarizer(source)), hints).getText();
}

const SHAPE = { width: 400, height: 60 };

/** The ink of a picture, cut to its edges and brought to one size. */
async function ink(picture: Buffer): Promise<Buffer> {
  const cut = await sharp(picture)
    .flatten({ background: "white" })
    .trim({ background: "white", threshold: 60 })
    .toBuffer();
  return sharp(cut)
    .resize({ ...SHAPE, fit: "fill" })
    .greyscale()
    .raw()
    .toBuffer();
}

/** How alike two lines look, from 0 to 1: common ink over all ink. */
export async function likeness(one: Buffer, other: Buffer): Promise<number> {
  const [left, right] = await Promise.all([ink(one), ink(other)]);
  let common = 0;
  let all = 0;
  for (const [index, value] of left.entries()) {
    const [a, b] = [255 - value, 255 - (right[index] ?? 255)];
    common += Math.min(a, b);
    all += Math.max(a, b);
  }
  return all === 0 ? 0 : common / all;
}
