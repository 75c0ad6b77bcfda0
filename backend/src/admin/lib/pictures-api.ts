import type { Locale } from "@souk/contracts";
import type { Gallery, WantedPicture } from "../../pictures/gallery";
import type { StoredPicture } from "../../pictures/store";
import { call } from "./ops-api";
import { OpsProblem } from "./ops-problem";

const SAVE_MS = 30_000;
/** A photo of 15 MB over a slow phone line, and its redrawing. */
const UPLOAD_MS = 300_000;

const path = (productId: string) => `/admin/ops/products/${encodeURIComponent(productId)}/pictures`;

export const getGallery = (locale: Locale, productId: string, signal?: AbortSignal): Promise<Gallery> =>
  call(locale, path(productId), { signal });

export const saveGallery = (
  locale: Locale,
  productId: string,
  body: { revision: string; pictures: readonly WantedPicture[] },
): Promise<Gallery> => call(locale, path(productId), { method: "POST", body, timeoutMs: SAVE_MS });

/**
 * Uploads one file and tells how far it is, from 0 to 1; a request of its own for each file, so that none waits for or
 * falls with another. Only XMLHttpRequest tells the progress of a body. Throws `OpsProblem`.
 */
export function uploadPicture(
  locale: Locale,
  file: File,
  onProgress: (share: number) => void,
): Promise<StoredPicture> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/admin/ops/pictures");
    request.setRequestHeader("Accept-Language", locale);
    request.withCredentials = true;
    request.timeout = UPLOAD_MS;
    request.upload.addEventListener("progress", ({ loaded, total }) =>
      onProgress(total ? loaded / total : 0),
    );
    request.addEventListener("load", () => {
      const outcome = readUpload(request.status, request.responseText);
      if (outcome instanceof OpsProblem) reject(outcome);
      else resolve(outcome);
    });
    request.addEventListener("error", () => reject(new OpsProblem(0, "network", null)));
    request.addEventListener("timeout", () => reject(new OpsProblem(0, "timeout", null)));
    const form = new FormData();
    form.append("files", file);
    request.send(form);
  });
}

/** What the server says of the one file that was sent. */
export function readUpload(status: number, text: string): StoredPicture | OpsProblem {
  const body = parse(text);
  const [result] = Array.isArray(body.files) ? (body.files as Record<string, unknown>[]) : [];
  if (result?.picture) return result.picture as StoredPicture;
  if (status === 401) return new OpsProblem(status, "session", null);
  const { code, message } = (result?.error ?? body) as { code?: unknown; message?: unknown };
  if (typeof code !== "string" || typeof message !== "string")
    return new OpsProblem(status, status === 403 ? "forbidden" : "unreadable", null);
  return new OpsProblem(status, code, message);
}

function parse(text: string): Record<string, unknown> {
  try {
    const json: unknown = JSON.parse(text);
    return json !== null && typeof json === "object" ? (json as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
