import type { NextRequest } from "next/server";
import { CART_COOKIE, isKey, readCart, withItems, writeCart } from "@/cart/cart";
import { CITY_COOKIE } from "@/checkout/city-cookie";
import { PROBLEMS_COOKIE, VALUES_COOKIE, writeDraft } from "@/checkout/draft";
import { type OrderAttempt, submitOrder } from "@/checkout/submit";
import { type CheckoutValues, type Problem, readValues } from "@/checkout/values";
import { cookie, DAY, HOUR, pack } from "@/http/cookies";
import { goTo } from "@/http/redirect";
import { clientIp, withForm } from "@/http/request";
import { ORDERS_COOKIE, rememberOrder } from "@/orders/known-orders";
import { nationalPhone } from "@/shared/digits";
import { localPath, toLocale } from "@/shared/locale";

/** Places the order of the checkout form and shows its confirmation, or the form again with what to put right. */
export function POST(request: NextRequest): Promise<Response> {
  return withForm(request, async (form) => {
    const locale = toLocale(form.get("locale"));
    const values = readValues((field) => form.get(field));
    const key = form.get("key") ?? "";
    // Without JavaScript the fee is asked for with a button of its own.
    if (form.get("look") === "fee" || !isKey(key)) return showForm(request, { locale, values, problems: [] });
    const attempt: OrderAttempt = {
      locale,
      values,
      key,
      items: form.get("items") ?? "",
      shown: form.get("shown") ?? "",
    };
    const result = await submitOrder(attempt, clientIp(request.headers));
    if (result.kind === "placed") return showConfirmation(request, attempt, result.number);
    if (result.kind === "emptyCart") return goTo(request, localPath(locale, "/cart"));
    return showForm(request, { locale, values, problems: result.problems, renewKey: result.renewKey });
  });
}

function showForm(
  request: NextRequest,
  answer: { locale: OrderAttempt["locale"]; values: CheckoutValues; problems: Problem[]; renewKey?: boolean },
): Response {
  const id = crypto.randomUUID().slice(0, 8);
  const draft = writeDraft({ id, values: answer.values, problems: answer.problems });
  const cookies = [
    cookie(VALUES_COOKIE, draft.values, HOUR / 2),
    cookie(PROBLEMS_COOKIE, draft.problems, HOUR / 12),
  ];
  if (answer.renewKey) {
    const { items } = readCart(request.cookies.get(CART_COOKIE)?.value);
    cookies.push(cookie(CART_COOKIE, writeCart(withItems(items)), 30 * DAY));
  }
  return goTo(request, localPath(answer.locale, `/checkout?e=${id}`), cookies);
}

function showConfirmation(request: NextRequest, attempt: OrderAttempt, number: string): Response {
  const phone = nationalPhone(attempt.values.phone) ?? attempt.values.phone;
  const known = rememberOrder(request.cookies.get(ORDERS_COOKIE)?.value, {
    number,
    phone,
  });
  const cookies = [
    cookie(ORDERS_COOKIE, known, DAY),
    cookie(CITY_COOKIE, pack(attempt.values.city), 30 * DAY),
    cookie(VALUES_COOKIE, "", 0),
    cookie(PROBLEMS_COOKIE, "", 0),
  ];
  // A cart that was changed in another tab meanwhile has another key, and stays.
  const cart = readCart(request.cookies.get(CART_COOKIE)?.value);
  if (cart.key === attempt.key) cookies.push(cookie(CART_COOKIE, "", 0));
  return goTo(request, localPath(attempt.locale, `/order/${number}`), cookies);
}
