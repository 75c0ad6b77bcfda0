import { readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { type UploadLimits, uploadLimits } from "./limits";
import { PictureProblem } from "./problem";
import { type ProcessedPicture, processPicture } from "./process";
import {
  html,
  lyingPhoto,
  photo,
  pngBomb,
  pngChunk,
  QUARTERS,
  svgWithScript,
  withComment,
} from "./testing/fixtures";

const limits = uploadLimits({});
const run = (file: Buffer, over: Partial<UploadLimits> = {}) =>
  processPicture(async () => file, { ...limits, ...over });
const heic = readFileSync(join(__dirname, "testing/photo.heic"));
let source: Buffer;
let jpeg: Buffer;

beforeAll(async () => {
  source = await (await photo()).png({ compressionLevel: 1 }).toBuffer();
  jpeg = await sharp(source).jpeg({ quality: 92 }).toBuffer();
});

async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (problem: unknown) => problem,
  );
  if (!(error instanceof PictureProblem)) throw error ?? new Error("it was taken");
  return error.code;
}

/** The colour in the middle of each quarter, as far from the expected one as the worst channel is. */
async function turned({ full }: ProcessedPicture): Promise<number> {
  const { data, info } = await sharp(full.bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const off = (x: number, y: number, hex: string) => {
    const at = (Math.floor(info.height * y) * info.width + Math.floor(info.width * x)) * info.channels;
    const wanted = [1, 3, 5].map((digit) => Number.parseInt(hex.slice(digit, digit + 2), 16));
    return Math.max(...wanted.map((value, channel) => Math.abs(value - (data[at + channel] ?? 0))));
  };
  return Math.max(
    off(0.25, 0.25, QUARTERS.topLeft),
    off(0.75, 0.25, QUARTERS.topRight),
    off(0.25, 0.75, QUARTERS.bottomLeft),
    off(0.75, 0.75, QUARTERS.bottomRight),
  );
}

async function bare(bytes: Buffer): Promise<boolean> {
  const { exif, icc, xmp, iptc, orientation, space } = await sharp(bytes).metadata();
  const leftover = [exif, icc, xmp, iptc, orientation].some((part) => part !== undefined);
  return !leftover && space === "srgb" && !bytes.includes("Invented") && !bytes.includes("Exif");
}

describe("a photo of 12 megapixels", () => {
  const formats: [string, () => Promise<Buffer>, string][] = [
    ["JPEG", async () => jpeg, "image/jpeg"],
    ["PNG", async () => source, "image/png"],
    ["WebP", () => sharp(source).webp({ effort: 0 }).toBuffer(), "image/webp"],
    ["HEIC", async () => heic, "image/jpeg"],
  ];
  it.each(formats)("as %s comes out at 1200 px with a thumbnail", async (_, make, mime) => {
    const picture = await run(await make());
    expect(picture.full).toMatchObject({ width: 1200, height: 900, mime });
    expect(picture.thumbnail).toMatchObject({ width: 600, height: 450, mime: "image/jpeg" });
    expect(await turned(picture)).toBeLessThan(25);
    expect(await bare(picture.full.bytes)).toBe(true);
    expect(await bare(picture.thumbnail.bytes)).toBe(true);
  });

  it("that lies on its side stands upright, and its place is forgotten", async () => {
    const lying = await lyingPhoto();
    expect(await sharp(lying).metadata()).toMatchObject({ width: 4000, height: 3000, orientation: 6 });
    expect(lying.includes("Invented")).toBe(true);
    const picture = await run(lying);
    expect(picture.full).toMatchObject({ width: 900, height: 1200 });
    expect(await turned(picture)).toBeLessThan(25);
    expect(await bare(picture.full.bytes)).toBe(true);
  });
});

describe("colours", () => {
  it("of a CMYK JPEG become sRGB", async () => {
    const cmyk = await sharp(source).resize(1600).toColourspace("cmyk").jpeg({ quality: 92 }).toBuffer();
    expect((await sharp(cmyk).metadata()).space).toBe("cmyk");
    const picture = await run(cmyk);
    expect(await bare(picture.full.bytes)).toBe(true);
    // Printing inks reach fewer colours than a screen.
    expect(await turned(picture)).toBeLessThan(80);
  });

  it("of Display P3 become sRGB, also in a HEIC", async () => {
    const p3 = await sharp(source).resize(1600).withIccProfile("p3").jpeg({ quality: 95 }).toBuffer();
    const raw = await sharp(p3, { ignoreIcc: true })
      .extract({ left: 400, top: 300, width: 1, height: 1 })
      .raw()
      .toBuffer();
    // The file's own numbers differ from those of sRGB, or this would prove nothing.
    expect(raw[0]).toBeLessThan(190);
    expect(await turned(await run(p3))).toBeLessThan(12);
    expect(heic.includes("prof")).toBe(true);
    expect(await turned(await run(heic))).toBeLessThan(12);
  });
});

it("keeps the alpha of a PNG", async () => {
  const background = { r: 200, g: 30, b: 30, alpha: 0.5 };
  const png = await sharp({ create: { width: 2000, height: 1000, channels: 4, background } })
    .png()
    .toBuffer();
  const { full, thumbnail } = await run(png);
  expect(full).toMatchObject({ width: 1200, height: 600, mime: "image/png" });
  for (const { bytes } of [full, thumbnail]) {
    const corner = await sharp(bytes)
      .ensureAlpha()
      .extract({ left: 0, top: 0, width: 1, height: 1 })
      .raw()
      .toBuffer();
    expect(Math.abs((corner[3] ?? 0) - 128)).toBeLessThan(4);
  }
});

it("never enlarges: one pixel stays one pixel", async () => {
  const dot = await sharp({ create: { width: 1, height: 1, channels: 3, background: "red" } })
    .jpeg()
    .toBuffer();
  expect((await run(dot)).full).toMatchObject({ width: 1, height: 1 });
});

it("names a file by its content and its size", async () => {
  const [one, again] = [await run(jpeg), await run(jpeg)];
  expect(one.full.name).toMatch(/^p-[0-9a-f]{32}-1200x900\.jpg$/);
  expect(again.full.name).toBe(one.full.name);
  const other = await run(await sharp(source).negate().jpeg().toBuffer());
  expect(other.full.name).not.toBe(one.full.name);
});

describe("refuses", () => {
  const zip = Buffer.from(`PK\x03\x04junkPK\x05\x06${"\0".repeat(18)}`, "latin1");
  const cases: [string, () => Buffer, string][] = [
    ["HTML", () => html, "picture_type"],
    ["SVG with a script", () => svgWithScript, "picture_type"],
    ["a GIF", () => Buffer.from("GIF89a\x01\0\x01\0\0\0\0;", "latin1"), "picture_type"],
    ["nothing", () => Buffer.alloc(0), "picture_type"],
    ["a PNG of 50,000 × 50,000", () => pngBomb(), "picture_pixels"],
    ["a PNG that ends before its pixels do", () => pngBomb(6000), "picture_damaged"],
    ["half a JPEG", () => jpeg.subarray(0, jpeg.length / 2), "picture_damaged"],
    ["half a PNG", () => source.subarray(0, source.length / 2), "picture_damaged"],
    ["half a HEIC", () => heic.subarray(0, heic.length / 2), "picture_damaged"],
    [
      "a JPEG of markers only",
      () => Buffer.from("ffd8ffe000104a46494600010100000100010000ffd9", "hex"),
      "picture_damaged",
    ],
    ["a JPEG with a page behind it", () => Buffer.concat([jpeg, html]), "picture_disguise"],
    ["a JPEG that is an archive too", () => Buffer.concat([jpeg, zip]), "picture_disguise"],
    ["a JPEG with a script for a comment", () => withComment(jpeg, "<script>1</script>"), "picture_disguise"],
    ["a JPEG that is PHP too", () => withComment(jpeg, "<?php system($_GET[0]); ?>"), "picture_disguise"],
    ["a JPEG that is a PDF too", () => withComment(jpeg, "%PDF-1.4"), "picture_disguise"],
    ["a JPEG whose header hides a script", () => stretched(jpeg), "picture_disguise"],
    ["a PNG with a script in its text", () => withText(source, "<SCRIPT>1</SCRIPT>"), "picture_disguise"],
    ["a PNG with anything behind it", () => Buffer.concat([source, Buffer.from("more")]), "picture_disguise"],
  ];
  it.each(cases)("%s", async (_, make, code) => {
    expect(await refusal(run(make()))).toBe(code);
  });

  it("what is too heavy, and what takes too long", async () => {
    expect(await refusal(run(jpeg, { fileBytes: 1000 }))).toBe("picture_heavy");
    expect(await refusal(run(heic, { pictureMs: 20 }))).toBe("picture_slow");
  });

  it("a HEIC with too many pixels, or one that wants too much memory", async () => {
    expect(await refusal(run(heic, { pixels: 1_000_000 }))).toBe("picture_pixels");
    expect(await refusal(run(heic, { heicBytes: 32 * 1024 * 1024 }))).toBe("picture_damaged");
  });
});

it("takes what phones put behind a JPEG, and keeps none of it", async () => {
  const film = Buffer.concat([Buffer.from("0000001866747970", "hex"), Buffer.from("mp42"), Buffer.alloc(64)]);
  for (const behind of [jpeg, film, Buffer.alloc(100)]) {
    const { full } = await run(Buffer.concat([jpeg, behind]));
    expect(full.bytes.includes("mp42")).toBe(false);
  }
});

/** A JFIF header that says it is longer than its thumbnail needs. */
function stretched(file: Buffer): Buffer {
  const script = Buffer.from("*/=alert(1)/*");
  const head = Buffer.from("ffd8ffe0", "hex");
  const jfif = Buffer.from("4a46494600010100000100010000", "hex");
  const length = Buffer.alloc(2);
  length.writeUInt16BE(2 + jfif.length + script.length);
  return Buffer.concat([head, length, jfif, script, file.subarray(2)]);
}

/** A text chunk before the end of a PNG. */
function withText(file: Buffer, text: string): Buffer {
  const chunk = pngChunk("tEXt", Buffer.from(`Comment\0${text}`, "latin1"));
  return Buffer.concat([file.subarray(0, -12), chunk, file.subarray(-12)]);
}
