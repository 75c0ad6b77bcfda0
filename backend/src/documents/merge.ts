import { ParseSpeeds, PDFDocument } from "@cantoo/pdf-lib";

export interface MergeLimits {
  /** Bytes of one document, and of all together. */
  bytes: number;
  totalBytes: number;
  /** Pages of one document, and of all together. */
  pages: number;
  totalPages: number;
  /** Time for reading one document, in milliseconds. */
  timeMs: number;
}

export const MERGE_LIMITS: MergeLimits = {
  bytes: 12_000_000,
  totalBytes: 60_000_000,
  pages: 400,
  totalPages: 800,
  timeMs: 10_000,
};

export type MergeFault = "no_pdf" | "too_large" | "too_slow";

/** Why a document could not become part of the whole. */
export class NotMerged extends Error {
  constructor(readonly fault: MergeFault) {
    super(fault);
  }
}

/** Puts documents one behind the other. What cannot be read throws `NotMerged` and leaves the whole as it was. */
export class Merger {
  private bytes = 0;
  private pages = 0;

  private constructor(
    private readonly whole: PDFDocument,
    private readonly limits: MergeLimits,
  ) {}

  static async create(limits: MergeLimits = MERGE_LIMITS): Promise<Merger> {
    return new Merger(await PDFDocument.create(), limits);
  }

  get isEmpty(): boolean {
    return this.pages === 0;
  }

  async add(document: Uint8Array): Promise<void> {
    const { limits } = this;
    if (document.length > limits.bytes || this.bytes + document.length > limits.totalBytes) {
      throw new NotMerged("too_large");
    }
    const part = await within(limits.timeMs, read(document));
    const count = part.getPageCount();
    if (count === 0) throw new NotMerged("no_pdf");
    if (count > limits.pages || this.pages + count > limits.totalPages) throw new NotMerged("too_large");
    await this.append(part);
    this.bytes += document.length;
    this.pages += count;
  }

  save(): Promise<Uint8Array> {
    return this.whole.save();
  }

  private async append(part: PDFDocument): Promise<void> {
    try {
      const pages = await this.whole.copyPages(part, part.getPageIndices());
      for (const page of pages) this.whole.addPage(page);
    } catch {
      throw new NotMerged("no_pdf");
    }
  }
}

/** Carriers mark some of their PDFs as protected, with an empty password. */
async function read(document: Uint8Array): Promise<PDFDocument> {
  try {
    if (!isWhole(document)) throw new NotMerged("no_pdf");
    const part = await PDFDocument.load(document, {
      parseSpeed: ParseSpeeds.Medium,
      password: "",
      throwOnInvalidObject: false,
    });
    // A page tree that is broken shows itself only now.
    part.getPages();
    return part;
  } catch {
    throw new NotMerged("no_pdf");
  }
}

/** The reader mends what was cut off on its way, and pages would be missing without a word. */
function isWhole(document: Uint8Array): boolean {
  const end = Buffer.from(document.subarray(-TAIL)).toString("latin1");
  return end.includes("%%EOF");
}

/** Where the end mark of a PDF may stand, in bytes from its end. */
const TAIL = 1_024;

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NotMerged("too_slow")), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
