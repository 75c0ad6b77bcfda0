import { getTranslations } from "next-intl/server";
import type { OrderStatus, Shipment } from "@/backend/orders";
import { tone } from "@/orders/states";
import type { Locale } from "@/shared/locale";
import { CopyButton } from "./copy-button";
import { Price } from "./price";

/** State, total and parcel of an order, as confirmation and tracking both show them. */
export async function OrderFacts({ locale, order }: { locale: Locale; order: OrderStatus }) {
  const t = await getTranslations({ locale });
  return (
    <dl className="order-facts">
      <div>
        <dt>{t("order.state")}</dt>
        <dd>
          <span className="state" data-order-state={order.state} data-tone={tone(order.state)}>
            {t(`state.${order.state}`)}
          </span>
        </dd>
      </div>
      <div>
        <dt>{t("order.total")}</dt>
        <dd>
          <Price amount={order.total} locale={locale} />
        </dd>
      </div>
      {order.shipment && <Parcel locale={locale} shipment={order.shipment} />}
    </dl>
  );
}

async function Parcel({ locale, shipment }: { locale: Locale; shipment: Shipment }) {
  const t = await getTranslations({ locale, namespace: "order" });
  return (
    <>
      <div>
        <dt>{t("carrier")}</dt>
        <dd>
          <bdi className="carrier">{shipment.carrier}</bdi>
        </dd>
      </div>
      <div>
        <dt>{t("tracking")}</dt>
        <dd>
          <bdi className="code" data-tracking dir="ltr">
            {shipment.trackingNumber}
          </bdi>
          <CopyButton locale={locale} short text={shipment.trackingNumber} />
        </dd>
      </div>
      {shipment.trackingUrl && (
        <div>
          <a href={shipment.trackingUrl} rel="noopener noreferrer" target="_blank">
            {t("trackLink")}
          </a>
        </div>
      )}
    </>
  );
}
