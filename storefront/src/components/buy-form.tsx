import { getTranslations } from "next-intl/server";
import { hasStock, type Product, type ProductOption, type Variant } from "@/backend/catalogue-types";
import { optionField } from "@/cart/choose-variant";
import type { Locale } from "@/shared/locale";
import { formatMoney } from "@/shared/money";
import { Quantity } from "./quantity";

/** "Few left" is said below this many pieces. */
const FEW = 5;

/** Variants as chips, quantity, and the two ways on: order now, or add and go on looking. */
export async function BuyForm(props: { locale: Locale; product: Product; initial: Variant | undefined }) {
  const { locale, product, initial } = props;
  const t = await getTranslations({ locale, namespace: "product" });
  const sold = !hasStock(product);
  const priceVaries = new Set(product.variants.map(({ price }) => price)).size > 1;
  return (
    <form
      action="/do/cart"
      className="buy"
      data-buy
      data-goes="lines"
      data-variants={variantData(props, t)}
      method="post"
    >
      <input name="locale" type="hidden" value={locale} />
      <input name="product" type="hidden" value={product.handle} />
      {product.variants.length > 1 &&
        product.options.map((option) => (
          <OptionChips chosen={initial?.options[option.id]} key={option.id} option={option} />
        ))}
      {priceVaries && <p className="hint only-without-script">{t("priceDepends")}</p>}
      <p aria-live="polite" className="few" data-few>
        {initial &&
          initial.stock !== null &&
          initial.stock > 0 &&
          initial.stock <= FEW &&
          t("few", { count: initial.stock })}
      </p>
      {!sold && (
        <Quantity label={t("quantity")} less={t("less")} more={t("more")} name="quantity" value={1} />
      )}
      <BuyButtons locale={locale} sold={sold} />
    </form>
  );
}

async function BuyButtons({ locale, sold }: { locale: Locale; sold: boolean }) {
  const t = await getTranslations({ locale, namespace: "product" });
  return (
    <>
      <div className="buy-now">
        <button
          className="button button-big"
          data-order
          disabled={sold}
          name="next"
          type="submit"
          value="checkout"
        >
          {sold ? t("outOfStock") : t("buyNow")}
        </button>
      </div>
      {!sold && (
        <button className="button button-quiet" data-order name="next" type="submit" value="cart">
          {t("add")}
        </button>
      )}
    </>
  );
}

function OptionChips({ option, chosen }: { option: ProductOption; chosen: string | undefined }) {
  return (
    <fieldset className="option">
      <legend>{option.title}</legend>
      <div className="chips chips-wrap">
        {option.values.map((value) => (
          <label className="chip chip-choice" key={value}>
            <input
              defaultChecked={value === chosen}
              name={optionField(option.id)}
              required
              type="radio"
              value={value}
            />
            <span>{value}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type ProductWords = Awaited<ReturnType<typeof getTranslations<"product">>>;

/** What the script needs to follow a choice: price, stock and words of each variant, ready to show. */
function variantData({ product, locale }: { product: Product; locale: Locale }, t: ProductWords): string {
  const variants = product.variants.map(({ options, price, priceBefore, stock }) => ({
    options: Object.fromEntries(Object.entries(options).map(([id, value]) => [optionField(id), value])),
    price: price === null ? "" : formatMoney(locale, price),
    before: priceBefore === null ? "" : formatMoney(locale, priceBefore),
    few: stock !== null && stock > 0 && stock <= FEW ? t("few", { count: stock }) : "",
    available: price !== null && stock !== 0,
  }));
  return JSON.stringify({ variants, buyNow: t("buyNow"), outOfStock: t("outOfStock") });
}
