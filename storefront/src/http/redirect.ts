/** A 303 to a path of the shop: the browser follows with GET, so that a reload never sends a form again. */
export function seeOther(path: string, cookies: string[] = []): Response {
  const headers = new Headers({ location: path, "cache-control": "no-store" });
  for (const entry of cookies) headers.append("set-cookie", entry);
  return new Response(null, { status: 303, headers });
}

/** Like seeOther for a script that asked for JSON: it goes there itself. */
export function goTo(request: Request, path: string, cookies: string[] = []): Response {
  if (!request.headers.get("accept")?.startsWith("application/json")) return seeOther(path, cookies);
  const headers = new Headers({ "cache-control": "no-store" });
  for (const entry of cookies) headers.append("set-cookie", entry);
  return Response.json({ location: path }, { headers });
}
