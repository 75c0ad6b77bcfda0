import type { NextRequest } from "next/server";
import { loadCities } from "@/backend/cities";
import { isOwnPage } from "@/http/forms";
import { clientIp } from "@/http/request";
import { toLocale } from "@/shared/locale";

/** Cities for the checkout's suggestions: `?q=&locale=`. */
export async function GET(request: NextRequest): Promise<Response> {
  if (!isOwnPage(request.headers)) return new Response(null, { status: 403 });
  const { searchParams } = request.nextUrl;
  const locale = toLocale(searchParams.get("locale"));
  const cities = await loadCities(locale, searchParams.get("q") ?? "", clientIp(request.headers));
  if (!cities)
    return Response.json({ cities: [] }, { status: 503, headers: { "cache-control": "no-store" } });
  return Response.json({ cities }, { headers: { "cache-control": "private, max-age=300" } });
}
