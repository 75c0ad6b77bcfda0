import { getTranslations } from "next-intl/server";
import { quantityField } from "@/cart/form";
import type { CartLine, PricedCart } from "@/cart/lines";
import { type Locale, localPath } from "@/shared/locale";
import { Icon } from "./icons";
import { Picture } from "./picture";
import { Price } from "./price";
import { Quantity } from "./quantity";

/** The lines with their quantities, the subtotal, and the way to the checkout. */
export async function CartForm({ locale, priced }: { locale: Locale; priced: PricedCart }) {
  const t = await getTranslations({ locale, namespace: "cart" });
  return (
    <>
      <form action="/do/cart" data-autosend method="post">
        <input name="locale" type="hidden" value={locale} />
        <ul className="lines">
          {priced.lines.map((line) => (
            <Line key={line.variantId} line={line} locale={locale} />
          ))}
        </ul>
        <button className="button button-quiet only-without-script" type="submit">
          {t("update")}
        </button>
      </form>
      <div className="cart-sum">
        <p className="sum-row">
          <span>{t("subtotal")}</span>
          <Price amount={priced.subtotal} locale={locale} />
        </p>
        <p className="hint">{t("deliveryLater")}</p>
        {priced.orderable ? (
          <a className="button button-big" data-goes="lines" href={localPath(locale, "/checkout")}>
            {t("checkout")}
          </a>
        ) : (
          <p className="alert">{t("fix")}</p>
        )}
        <a className="quiet-link" data-goes="list" href={localPath(locale, "/")}>
          {t("continue")}
        </a>
      </div>
    </>
  );
}

async function Line({ line, locale }: { line: CartLine; locale: Locale }) {
  const t = await getTranslations({ locale });
  const { product, variant, problem, quantity } = line;
  const title = product?.title ?? t("product.notFoundTitle");
  const words = { label: t("product.quantity"), less: t("product.less"), more: t("product.more") };
  return (
    <li className="line">
      <Picture source={product?.thumbnail} />
      <div className="line-facts">
        <p className="line-title">
          {product ? <a href={localPath(locale, `/p/${product.handle}`)}>{title}</a> : title}
        </p>
        {product && variant && product.variants.length > 1 && <p className="hint">{variant.title}</p>}
        {variant?.price != null && quantity > 1 && (
          <p className="hint">
            <Price amount={variant.price} locale={locale} /> {t("cart.each")}
          </p>
        )}
        {problem && <p className="field-error">{t(`cart.${problem}`, { count: variant?.stock ?? 0 })}</p>}
      </div>
      <p className="line-total">{line.total > 0 && <Price amount={line.total} locale={locale} />}</p>
      <div className="line-actions">
        {(problem === null || problem === "tooMany") && (
          <Quantity {...words} name={quantityField(line.variantId)} value={quantity} />
        )}
        <button
          aria-label={t("cart.removeItem", { title })}
          className="remove"
          formNoValidate
          name="remove"
          type="submit"
          value={line.variantId}
        >
          <Icon name="trash" size={20} />
          <span>{t("cart.remove")}</span>
        </button>
      </div>
    </li>
  );
}
