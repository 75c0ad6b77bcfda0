import type { NextRequest } from "next/server";
import { CART_COOKIE, readCart, writeCart } from "@/cart/cart";
import { addFromForm, updateFromForm } from "@/cart/form";
import { cookie, DAY } from "@/http/cookies";
import { seeOther } from "@/http/redirect";
import { withForm } from "@/http/request";
import { localPath, toLocale } from "@/shared/locale";

const KEPT_SECONDS = 30 * DAY;

/** Adds to the cart (`product` given) or changes it, then shows the cart, the checkout, or the product with a reason. */
export function POST(request: NextRequest): Promise<Response> {
  return withForm(request, async (form) => {
    const locale = toLocale(form.get("locale"));
    const cart = readCart(request.cookies.get(CART_COOKIE)?.value);
    const result = form.has("product") ? await addFromForm(cart, form, locale) : updateFromForm(cart, form);
    const cookies = result.cart === cart ? [] : [cookie(CART_COOKIE, writeCart(result.cart), KEPT_SECONDS)];
    return seeOther(localPath(locale, result.path), cookies);
  });
}
