import { type NextRequest, NextResponse } from "next/server";
import { ADDRESS_HEADER } from "../server/address.ts";
import { type FormRefusal, readForm } from "./forms.ts";

/** The shopper's address as our own server saw it. */
export function clientIp(headers: Headers): string {
  return headers.get(ADDRESS_HEADER) ?? "";
}

/** Runs a handler on a form of one of our pages; anything else gets a bare status. */
export async function withForm(
  request: NextRequest,
  handle: (form: URLSearchParams) => Promise<Response>,
): Promise<Response> {
  const form: URLSearchParams | FormRefusal = await readForm(request);
  return typeof form === "number" ? new NextResponse(null, { status: form }) : handle(form);
}
