import { getTranslations } from "next-intl/server";
import type { Locale } from "@/shared/locale";
import { addMoney, formatMoney } from "@/shared/money";

/** The one button: what it does, and what it will cost at the door. */
export async function OrderButton({
  locale,
  subtotal,
  fee,
}: {
  locale: Locale;
  subtotal: number;
  fee: number | null;
}) {
  const t = await getTranslations({ locale, namespace: "checkout" });
  return (
    <div className="order-bar">
      <p className="hint">{t("payLine")}</p>
      <button className="button button-big" data-order type="submit">
        <span data-label>{t("confirm")}</span>
        <span className="order-total">
          <bdi data-total>{formatMoney(locale, addMoney(subtotal, fee ?? 0))}</bdi>
          <small data-plus hidden={fee !== null}>
            {" "}
            {t("plusDelivery")}
          </small>
        </span>
      </button>
      <p className="hint privacy">{t("privacy")}</p>
    </div>
  );
}
