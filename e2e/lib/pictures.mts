// Pictures to upload, and the calls that upload them.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { inRoot } from "../../scripts/lib/paths.mts";
import type { Admin } from "./admin.mts";

export interface Stored {
  id: string;
  url: string;
  width: number;
  height: number;
  thumbnail: { url: string; width: number; height: number };
}
export interface Uploaded {
  files: ({ name: string; picture: Stored } | { name: string; error: { code: string; message: string } })[];
}
export interface Gallery {
  revision: string;
  pictures: {
    id?: string;
    url: string;
    thumbnail: string | null;
    width?: number | null;
    height?: number | null;
    alt: { ar: string; fr: string; en: string };
  }[];
}
export interface Reply<T> {
  status: number;
  json: T;
}

const WRITER = ["backend", "src", "pictures", "testing", "write.ts"];
const TIMEOUT_MS = 90_000;

/** Draws the fixtures into a folder and gives its path. */
export function drawPictures(folder: string): string {
  const args = ["--conditions=source", "--import", "tsx", inRoot(...WRITER), folder];
  execFileSync(process.execPath, args, { cwd: inRoot(), timeout: TIMEOUT_MS });
  return folder;
}

/** Uploads files of `folder` in one request. */
export async function upload<T>(
  admin: Admin,
  path: string,
  folder: string,
  names: readonly string[],
  locale = "fr",
): Promise<Reply<T>> {
  const form = new FormData();
  for (const name of names) form.append("files", new File([readFileSync(join(folder, name))], name));
  const response = await fetch(`${admin.backend}${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${admin.token}`, "accept-language": locale },
    body: form,
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  return { status: response.status, json: (await response.json()) as T };
}

/** Sends `bytes` of nothing as one file, with or without saying how much it will be; gives the answer's status. */
export function sendMuch(admin: Admin, path: string, bytes: number, told: boolean): Promise<number> {
  const head = '--x\r\nContent-Disposition: form-data; name="files"; filename="a.jpg"\r\n\r\n';
  const headers: Record<string, string> = {
    authorization: `Bearer ${admin.token}`,
    "content-type": "multipart/form-data; boundary=x",
    ...(told ? { "content-length": String(bytes + head.length) } : {}),
  };
  return new Promise((resolve, reject) => {
    const outgoing = request(`${admin.backend}${path}`, { method: "POST", headers, timeout: TIMEOUT_MS });
    outgoing.once("response", (answer) => {
      answer.resume();
      answer.once("end", () => resolve(answer.statusCode ?? 0));
    });
    outgoing.once("error", reject);
    const piece = Buffer.alloc(1 << 20);
    let left = bytes;
    const more = () => {
      while (left > 0) {
        const part = piece.subarray(0, Math.min(left, piece.length));
        left -= part.length;
        if (!outgoing.write(part)) {
          outgoing.once("drain", more);
          return;
        }
      }
      outgoing.end();
    };
    outgoing.write(head);
    more();
  });
}
