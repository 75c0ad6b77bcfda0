import type { NextRequest } from "next/server";
import { cookie, DAY } from "@/http/cookies";
import { seeOther } from "@/http/redirect";
import { withForm } from "@/http/request";
import { isOrderNumber, ORDERS_COOKIE, rememberOrder, toOrderNumber } from "@/orders/known-orders";
import { nationalPhone } from "@/shared/digits";
import { localPath, toLocale } from "@/shared/locale";

/** Keeps number and phone in the shopper's own cookie, then shows the order: the phone never stands in an address. */
export function POST(request: NextRequest): Promise<Response> {
  return withForm(request, async (form) => {
    const locale = toLocale(form.get("locale"));
    const number = toOrderNumber(form.get("number") ?? "");
    const phone = nationalPhone(form.get("phone") ?? "");
    const path = (to: string) => localPath(locale, to);
    if (!isOrderNumber(number)) return seeOther(path("/track?e=numberBad"));
    if (!phone) return seeOther(path(`/track?n=${number}&e=phone`));
    const known = rememberOrder(request.cookies.get(ORDERS_COOKIE)?.value, { number, phone });
    return seeOther(path(`/track/${number}`), [cookie(ORDERS_COOKIE, known, DAY)]);
  });
}
