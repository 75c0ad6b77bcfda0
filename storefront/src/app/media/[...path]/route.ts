import { settings } from "@/backend/settings";

const TIMEOUT_MS = 10_000;
const SEGMENT = /^[A-Za-z0-9][A-Za-z0-9._-]{0,200}$/;
/** What a shop's page may show as a picture; an SVG could carry script, so it is served without any right to run one. */
const PICTURE = /^image\/(?:webp|png|jpeg|avif|gif|svg\+xml)\b/;

/** The backend's pictures under the shop's own address. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  const { path } = await params;
  if (!path.every((segment) => SEGMENT.test(segment))) return notFound();
  try {
    const source = await fetch(`${settings().backendUrl}/static/${path.join("/")}`, {
      signal: AbortSignal.any([request.signal, AbortSignal.timeout(TIMEOUT_MS)]),
      redirect: "error",
      cache: "no-store",
    });
    const type = source.headers.get("content-type") ?? "";
    if (!source.ok || !PICTURE.test(type)) return notFound();
    return new Response(source.body, { headers: pictureHeaders(source, type) });
  } catch {
    return new Response(null, { status: 502, headers: { "cache-control": "no-store" } });
  }
}

function pictureHeaders(source: Response, type: string): Headers {
  const headers = new Headers({
    "content-type": type,
    "cache-control": "public, max-age=604800, stale-while-revalidate=2592000",
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  });
  const length = source.headers.get("content-length");
  // A length that counts compressed bytes would cut the picture short.
  if (length && !source.headers.has("content-encoding")) headers.set("content-length", length);
  return headers;
}

function notFound(): Response {
  return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
}
