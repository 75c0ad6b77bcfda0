import { getTranslations } from "next-intl/server";
import { findCity } from "@/backend/cities";
import { type Cart, writeItems } from "@/cart/cart";
import type { PricedCart } from "@/cart/lines";
import type { Draft } from "@/checkout/draft";
import { scriptWords } from "@/checkout/script-words";
import { deliveryTo } from "@/shared/city";
import type { Locale } from "@/shared/locale";
import { CheckoutFields } from "./checkout-fields";
import { CheckoutProblems } from "./checkout-problems";
import { OrderButton } from "./order-button";
import { Summary } from "./summary";

interface CheckoutFormProps {
  locale: Locale;
  cart: Cart;
  priced: PricedCart;
  draft: Draft;
}

/** The checkout as a plain form; the script adds city suggestions, live totals and a safe second try. */
export async function CheckoutForm({ locale, cart, priced, draft }: CheckoutFormProps) {
  const t = await getTranslations({ locale, namespace: "checkout" });
  const city = await findCity(locale, draft.values.city);
  const delivery = city ? deliveryTo(city, draft.values.district) : null;
  const words = await scriptWords(locale);
  return (
    <form action="/do/order" className="checkout" data-checkout data-words={words} method="post" noValidate>
      <input name="locale" type="hidden" value={locale} />
      <input name="key" type="hidden" value={cart.key} />
      <input name="items" type="hidden" value={writeItems(cart.items)} />
      <input data-subtotal name="shown" type="hidden" value={priced.subtotal} />
      <div className="checkout-fields">
        <h1>{t("title")}</h1>
        <CheckoutProblems locale={locale} problems={draft.problems} />
        <CheckoutFields city={city} draft={draft} locale={locale} />
      </div>
      <Summary city={city} delivery={delivery} locale={locale} priced={priced} />
      <OrderButton fee={delivery?.price ?? null} locale={locale} subtotal={priced.subtotal} />
    </form>
  );
}
