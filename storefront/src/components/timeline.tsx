import { getFormatter, getTranslations } from "next-intl/server";
import type { OrderStatus } from "@/backend/orders";
import { stepsAhead, tone } from "@/orders/states";
import type { Locale } from "@/shared/locale";

const DAY = { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hour12: false } as const;

/** What happened, oldest first, and what usually comes next. */
export async function Timeline({ locale, order }: { locale: Locale; order: OrderStatus }) {
  const t = await getTranslations({ locale });
  // Moroccan month names and Latin digits in Arabic.
  const format = await getFormatter({ locale: locale === "ar" ? "ar-MA-u-nu-latn" : locale });
  return (
    <section aria-label={t("order.timeline")} className="timeline">
      <h2>{t("order.timeline")}</h2>
      <ol>
        {order.timeline.map(({ state, at }) => (
          <li data-tone={tone(state)} key={`${state}${at}`}>
            <span>{t(`state.${state}`)}</span>
            <time dateTime={at}>{format.dateTime(new Date(at), DAY)}</time>
          </li>
        ))}
        {stepsAhead(order.state).map((state) => (
          <li data-tone="ahead" key={state}>
            <span>{t(`state.${state}`)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
