import type { NextRequest } from "next/server";
import { confirmEmail, isLinkToken } from "@/account/links";
import { seeOther } from "@/http/redirect";
import { clientIp, withForm } from "@/http/request";
import { localPath, toLocale } from "@/shared/locale";

/** Confirms an address; the mail's link alone does not, since mail programs open links to look at them. */
export function POST(request: NextRequest): Promise<Response> {
  return withForm(request, async (form) => {
    const token = form.get("token") ?? "";
    const outcome = isLinkToken(token) ? await confirmEmail(token, clientIp(request.headers)) : "bad";
    return seeOther(localPath(toLocale(form.get("locale")), `/account/verify-email?s=${outcome}`));
  });
}
