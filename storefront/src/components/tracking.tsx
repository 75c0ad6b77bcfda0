import { getTranslations } from "next-intl/server";
import type { OrderStatus } from "@/backend/orders";
import { isFinal } from "@/orders/states";
import { type Locale, localPath } from "@/shared/locale";
import { OrderFacts } from "./order-facts";
import { Timeline } from "./timeline";
import { WhatsAppLink } from "./whatsapp";

/** An order's state, parcel and steps; the script keeps them fresh until the end. */
export async function Tracking({ locale, order }: { locale: Locale; order: OrderStatus }) {
  const t = await getTranslations({ locale });
  return (
    <div className="narrow tracking">
      <h1>{t("track.title")}</h1>
      <p className="number-label">{t("order.number")}</p>
      <p className="number">
        <bdi data-order-number dir="ltr">
          {order.number}
        </bdi>
      </p>
      <div data-live={isFinal(order.state) ? "ended" : "open"}>
        <OrderFacts locale={locale} order={order} />
        <Timeline locale={locale} order={order} />
      </div>
      <WhatsAppLink
        className="button button-quiet"
        locale={locale}
        message={t("order.whatsappText", { number: order.number })}
      />
      <a className="quiet-link" href={localPath(locale, "/track")}>
        {t("track.other")}
      </a>
    </div>
  );
}
