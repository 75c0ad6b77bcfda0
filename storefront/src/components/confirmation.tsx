import { getTranslations } from "next-intl/server";
import type { OrderStatus } from "@/backend/orders";
import { isFinal } from "@/orders/states";
import { type Locale, localPath } from "@/shared/locale";
import { CopyButton } from "./copy-button";
import { Icon } from "./icons";
import { OrderFacts } from "./order-facts";
import { WhatsAppLink } from "./whatsapp";

/** Thanks, the number in large digits, what happens next. */
export async function Confirmation({ locale, order }: { locale: Locale; order: OrderStatus }) {
  const t = await getTranslations({ locale, namespace: "order" });
  return (
    <div className="narrow confirmation">
      <span className="tick">
        <Icon name="tick" size={40} />
      </span>
      <h1>{t("thanks")}</h1>
      <p className="number-label">{t("number")}</p>
      <p className="number">
        <bdi data-order-number dir="ltr">
          {order.number}
        </bdi>
      </p>
      <CopyButton locale={locale} text={order.number} />
      <p className="hint">{t("keep")}</p>
      <div data-live={isFinal(order.state) ? "ended" : "open"}>
        <OrderFacts locale={locale} order={order} />
        {!order.shipment && <p className="hint">{t("trackingLater")}</p>}
      </div>
      <NextSteps locale={locale} />
      <a className="button button-big" href={localPath(locale, `/track/${order.number}`)}>
        {t("trackHere")}
      </a>
      <WhatsAppLink
        className="button button-quiet"
        locale={locale}
        message={t("whatsappText", { number: order.number })}
      />
    </div>
  );
}

async function NextSteps({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "order" });
  return (
    <section className="next">
      <h2>{t("nextTitle")}</h2>
      <ol>
        <li>
          <Icon name="phone" />
          {t("stepCall")}
        </li>
        <li>
          <Icon name="parcel" />
          {t("stepShip")}
        </li>
        <li>
          <Icon name="cash" />
          {t("stepPay")}
        </li>
      </ol>
    </section>
  );
}
