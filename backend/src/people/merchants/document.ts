/** Five megabytes: a photograph of a paper, or a scan of a few pages. */
export const MAX_DOCUMENT_BYTES = 5 * 1024 * 1024;

export type MediaType = "application/pdf" | "image/jpeg" | "image/png";

/** What a file of each type is called by. */
export const EXTENSIONS: Record<MediaType, string> = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
};

const PDF_START = Buffer.from("%PDF-");
const PNG_START = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PNG_END = Buffer.from([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);
const JPEG_START = Buffer.from([0xff, 0xd8, 0xff]);
const JPEG_END = Buffer.from([0xff, 0xd9]);
/** A PDF's last mark stands in its last kilobyte. */
const PDF_TAIL = 1024;

const startsWith = (file: Buffer, mark: Buffer): boolean => file.subarray(0, mark.length).equals(mark);
const endsWith = (file: Buffer, mark: Buffer): boolean => file.subarray(-mark.length).equals(mark);

/** What a file is by its content, whole from its first to its last mark; its name and the sender's word say nothing. */
export function mediaTypeOf(file: Buffer): MediaType | undefined {
  if (startsWith(file, PDF_START) && file.subarray(-PDF_TAIL).includes("%%EOF")) return "application/pdf";
  if (startsWith(file, JPEG_START) && endsWith(file, JPEG_END)) return "image/jpeg";
  if (startsWith(file, PNG_START) && endsWith(file, PNG_END)) return "image/png";
  return undefined;
}
