import type { NextRequest } from "next/server";
import { isLinkToken, resetPassword } from "@/account/links";
import { seeOther } from "@/http/redirect";
import { clientIp, withForm } from "@/http/request";
import { localPath, toLocale } from "@/shared/locale";

/** Changes a password with the token of a mail; a password that is none leaves the link as good as it was. */
export function POST(request: NextRequest): Promise<Response> {
  return withForm(request, async (form) => {
    const page = localPath(toLocale(form.get("locale")), "/account/reset-password");
    const token = form.get("token") ?? "";
    if (!isLinkToken(token)) return seeOther(`${page}?s=bad`);
    const outcome = await resetPassword(token, form.get("password") ?? "", clientIp(request.headers));
    const again = outcome === "password" || outcome === "away";
    return seeOther(`${page}?s=${outcome}${again ? `&token=${token}` : ""}`);
  });
}
