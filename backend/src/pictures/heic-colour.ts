import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { type Box, boxes } from "./anatomy";

/** `colr` boxes name their primaries by ITU-T H.273: 11 and 12 are P3. */
const P3_PRIMARIES = new Set([11, 12]);
const PNG_HEADER_END = 33;

/** The colour profile of a HEIC file: its own, or the one that its numbers stand for; undefined for sRGB. */
export async function heicProfile(file: Buffer): Promise<Buffer | undefined> {
  const colours = colourBoxes(file);
  for (const { body, end } of colours) {
    const kind = file.toString("latin1", body, body + 4);
    if (kind === "prof" || kind === "rICC") return file.subarray(body + 4, end);
  }
  const named = colours.find(
    ({ body, end }) => end - body >= 11 && file.toString("latin1", body, body + 4) === "nclx",
  );
  return named && P3_PRIMARIES.has(file.readUInt16BE(named.body + 4)) ? displayP3() : undefined;
}

function colourBoxes(file: Buffer): Box[] {
  const inside = (box: Box | undefined, type: string, skip = 0): Box[] =>
    box ? boxes(file, box.body + skip, box.end).filter((inner) => inner.type === type) : [];
  const meta = boxes(file, 0, file.length).find(({ type }) => type === "meta");
  // `meta` begins with four bytes of version and flags.
  const [properties] = inside(meta, "iprp", 4);
  const [container] = inside(properties, "ipco");
  return inside(container, "colr");
}

/** The profile that sharp ships with. */
async function displayP3(): Promise<Buffer | undefined> {
  const dot = sharp({ create: { width: 1, height: 1, channels: 3, background: "#000" } });
  const { icc } = await sharp(await dot.withIccProfile("p3").png().toBuffer()).metadata();
  return icc;
}

/** Writes a profile into a PNG that has none: decoded pixels reach sharp's colour conversion this way. */
export function withProfile(png: Buffer, profile: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from("iCCPprofile\0\0", "latin1"), deflateSync(profile, { level: 1 })]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([png.subarray(0, PNG_HEADER_END), length, body, sum, png.subarray(PNG_HEADER_END)]);
}
