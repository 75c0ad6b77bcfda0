/** The part of busboy (it has no types of its own) that we use. */
declare module "busboy" {
  import type { IncomingHttpHeaders } from "node:http";
  import type { Readable, Writable } from "node:stream";

  interface Config {
    headers: IncomingHttpHeaders;
    defParamCharset: "utf8";
    limits: { fileSize: number; files: number; fields: number; fieldSize: number; parts: number };
  }
  interface FileInfo {
    filename?: string;
  }
  /** A file stops at `fileSize` and is marked. */
  type FileStream = Readable & { truncated?: boolean };
  interface Busboy extends Writable {
    on(event: "file", listener: (field: string, stream: FileStream, info: FileInfo) => void): this;
    on(event: "filesLimit" | "partsLimit" | "close" | "drain" | "finish", listener: () => void): this;
    on(event: "error", listener: (error: Error) => void): this;
  }
  export default function busboy(config: Config): Busboy;
}
