import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import busboy, { type FileStream } from "busboy";
import { inMegabytes, MOST_FILES, type UploadLimits } from "./limits";
import { PictureProblem } from "./problem";

/** A file as it arrived, kept on disk until it has been dealt with. */
export interface ReceivedFile {
  /** What the sender calls it: shown to people, and used for nothing else. */
  name: string;
  path: string;
  /** It goes on beyond the limit; the rest was thrown away. */
  tooHeavy: boolean;
}

export interface Received {
  files: ReceivedFile[];
  /** Removes the files. */
  discard(): Promise<void>;
}

const MOST_NAME = 120;

/**
 * Reads a `multipart/form-data` request file by file onto the disk, so that memory stays bounded whatever is sent.
 * A file that is too heavy is marked; it does not lose the others.
 *
 * @throws PictureProblem when the request as a whole cannot be read: too large, too many files, cut off, no file
 */
export async function receiveFiles(req: IncomingMessage, limits: UploadLimits): Promise<Received> {
  const folder = await mkdtemp(join(tmpdir(), "souk-upload-"));
  const discard = () => rm(folder, { recursive: true, force: true });
  try {
    const files = await readInto(folder, req, limits);
    if (files.length === 0) throw new PictureProblem("upload_empty");
    return { files, discard };
  } catch (error) {
    await discard();
    throw error instanceof PictureProblem ? error : new PictureProblem("upload_broken");
  }
}

/** Whether the request's own length says that it is too large: then nothing of it is read. */
export function refuseByLength(req: IncomingMessage, limits: UploadLimits): void {
  if (Number(req.headers["content-length"] ?? 0) > limits.requestBytes) throw tooLarge(limits);
}

async function readInto(folder: string, req: IncomingMessage, limits: UploadLimits): Promise<ReceivedFile[]> {
  const parser = parserOf(req, limits);
  const writing: Promise<ReceivedFile>[] = [];
  const excess: PictureProblem[] = [];
  const tooMany = () => excess.push(new PictureProblem("upload_too_many", { max: MOST_FILES }));
  parser.on("filesLimit", tooMany);
  parser.on("partsLimit", tooMany);
  parser.on("file", (_, stream, { filename }) => {
    const path = join(folder, String(writing.length));
    const file = keep(stream, path, nameOf(filename));
    // The request's own failure is told; a file cut off by it only follows.
    file.catch(() => undefined);
    writing.push(file);
  });
  await pipeline(req, counter(limits), parser);
  const files = await Promise.all(writing);
  if (excess[0]) throw excess[0];
  return files;
}

function parserOf(req: IncomingMessage, { fileBytes }: UploadLimits) {
  const limits = {
    fileSize: fileBytes,
    files: MOST_FILES,
    fields: 10,
    fieldSize: 1000,
    parts: MOST_FILES + 10,
  };
  try {
    return busboy({ headers: req.headers, defParamCharset: "utf8", limits });
  } catch {
    throw new PictureProblem("upload_empty");
  }
}

async function keep(stream: FileStream, path: string, name: string): Promise<ReceivedFile> {
  await pipeline(stream, createWriteStream(path, { mode: 0o600 }));
  return { name, path, tooHeavy: stream.truncated === true };
}

/** A body without a length is counted while it comes. */
function counter(limits: UploadLimits): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      seen += chunk.length;
      if (seen > limits.requestBytes) done(tooLarge(limits));
      else done(null, chunk);
    },
  });
}

const tooLarge = (limits: UploadLimits) =>
  new PictureProblem("upload_large", { max: inMegabytes(limits.requestBytes) });

/** The last part of the name, without what a page or a log could choke on. */
function nameOf(filename: string | undefined): string {
  const last = (filename ?? "").split(/[\\/]/).at(-1) ?? "";
  const clean = last.replace(/[\p{Cc}\p{Cf}<>"']/gu, "").trim();
  return clean.slice(0, MOST_NAME) || "?";
}
