import { crc32, deflateSync } from "node:zlib";
import sharp, { type Sharp } from "sharp";

/** Colours of the four quarters of a picture that stands upright: it shows how a picture was turned. */
export const QUARTERS = {
  topLeft: "#c81e1e",
  topRight: "#1e961e",
  bottomLeft: "#1e1ec8",
  bottomRight: "#e6e6e6",
};
export const WIDE = { width: 4000, height: 3000 };

const GRAIN_SIDE = 250;

/** A picture of 12 megapixels in four coloured quarters, with the grain of a photo. */
export async function photo({ width, height } = WIDE): Promise<Sharp> {
  const [w, h] = [width / 2, height / 2];
  const quarter = (x: number, y: number, colour: string) =>
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${colour}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${[
    quarter(0, 0, QUARTERS.topLeft),
    quarter(w, 0, QUARTERS.topRight),
    quarter(0, h, QUARTERS.bottomLeft),
    quarter(w, h, QUARTERS.bottomRight),
  ].join("")}</svg>`;
  const noise = { type: "gaussian" as const, mean: 128, sigma: 18 };
  const grain = await sharp({
    create: { width: GRAIN_SIDE, height: GRAIN_SIDE, channels: 3, background: "#808080", noise },
  })
    .png()
    .toBuffer();
  const flat = await sharp(Buffer.from(svg)).png({ compressionLevel: 1 }).toBuffer();
  return sharp(flat)
    .composite([{ input: grain, tile: true, blend: "soft-light" }])
    .removeAlpha();
}

/** Metadata as a phone writes it: where the picture was taken, with what, and how it was held. */
export function phoneMetadata(orientation: number) {
  return {
    orientation,
    exif: {
      IFD0: { Make: "Invented", Model: "Phone 1", Copyright: "Somebody" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "31/1 37/1 46/1",
        GPSLongitudeRef: "W",
        GPSLongitude: "7/1 58/1 52/1",
      },
    },
  };
}

/** A JPEG whose pixels lie on their side, as a phone held upright stores them; EXIF says how to turn it. */
export async function lyingPhoto(): Promise<Buffer> {
  const { orientation, exif } = phoneMetadata(6);
  const upright = await (await photo({ width: 3000, height: 4000 })).png({ compressionLevel: 1 }).toBuffer();
  // Turned a quarter to the left: orientation 6 asks for a quarter to the right.
  return sharp(upright)
    .rotate(270)
    .withExif(exif)
    .withMetadata({ orientation, exif })
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** A PNG that says it is 50,000 × 50,000 pixels, in a few kilobytes. */
export function pngBomb(side = 50_000): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(1 << 20));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk("IHDR", header),
    pngChunk("IDAT", rows),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
}

export function pngChunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A piece of text as a JPEG comment, put behind the first marker. */
export function withComment(jpeg: Buffer, text: string): Buffer {
  const body = Buffer.from(text);
  const head = Buffer.from([0xff, 0xfe, (body.length + 2) >> 8, (body.length + 2) & 0xff]);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

export const svgWithScript = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(document.domain)</script></svg>',
);
export const html = Buffer.from("<!doctype html><html><body><script>alert(1)</script></body></html>");
