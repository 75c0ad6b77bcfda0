/** Nothing that a shopper sends is longer; Arabic takes six bytes a letter in a form. */
const MAX_FORM_BYTES = 32_768;

/** Why a form was not read, as an HTTP status. */
export type FormRefusal = 403 | 413 | 415;

/** Reads a form sent from one of our own pages. */
export async function readForm(request: Request): Promise<URLSearchParams | FormRefusal> {
  if (!isOwnPage(request.headers)) return 403;
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded")) return 415;
  const body = await readCapped(request);
  return body === null ? 413 : new URLSearchParams(body);
}

/** Whether the request comes from a page of this shop, as browsers tell it; other sites may not fill carts or order. */
export function isOwnPage(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site) return site === "same-origin" || site === "none";
  const origin = headers.get("origin");
  if (!origin) return true;
  return URL.canParse(origin) && new URL(origin).host === headers.get("host");
}

async function readCapped(request: Request): Promise<string | null> {
  if (Number(request.headers.get("content-length") ?? 0) > MAX_FORM_BYTES) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_FORM_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
