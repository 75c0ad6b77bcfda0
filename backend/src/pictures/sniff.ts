/** The kinds of files that count as pictures, found by their first bytes and never by their names. */
export type PictureFormat = "jpeg" | "png" | "webp" | "heic";

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Brands of still pictures coded with HEVC; AVIF has others. */
const HEVC_BRANDS = new Set(["heic", "heix", "heim", "heis", "hevc", "hevx"]);
const MAX_BRANDS = 32;

/** The format of a file; undefined for everything that is none of the four. */
export function sniff(file: Buffer): PictureFormat | undefined {
  if (file.length < 12) return undefined;
  if (file[0] === 0xff && file[1] === 0xd8 && file[2] === 0xff) return "jpeg";
  if (file.subarray(0, 8).equals(PNG)) return "png";
  const word = (at: number) => file.toString("latin1", at, at + 4);
  if (word(0) === "RIFF" && word(8) === "WEBP") return "webp";
  return word(4) === "ftyp" && brands(file).some((brand) => HEVC_BRANDS.has(brand)) ? "heic" : undefined;
}

/** The major brand and the compatible ones of an `ftyp` box. */
function brands(file: Buffer): string[] {
  const end = Math.min(file.readUInt32BE(0), file.length, 16 + 4 * MAX_BRANDS);
  const found = [file.toString("latin1", 8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) found.push(file.toString("latin1", at, at + 4));
  return found;
}
