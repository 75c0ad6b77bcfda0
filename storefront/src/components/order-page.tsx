import { getTranslations } from "next-intl/server";
import type { OrderStatus } from "@/backend/orders";
import { loadKnownOrder } from "@/orders/load";
import { type Locale, localPath } from "@/shared/locale";
import { TrackForm } from "./track-form";
import { Unavailable } from "./unavailable";

interface OrderPageProps {
  locale: Locale;
  number: string;
  /** This page's path without its locale prefix. */
  path: string;
  view: (order: OrderStatus) => React.ReactNode;
}

/** Shows an order to whoever has its phone number, and asks everybody else for it. */
export async function OrderPage({ locale, number, path, view }: OrderPageProps) {
  const order = await loadKnownOrder(locale, number);
  if (order === null) return <Unavailable locale={locale} retry={localPath(locale, path)} />;
  if (typeof order === "object") return view(order);
  const t = await getTranslations({ locale });
  const error = order === "missing" ? t("track.miss") : order === "limited" ? t("error.limit") : undefined;
  return (
    <TrackForm
      error={error}
      lead={t("track.needPhone")}
      locale={locale}
      number={number.replace(/\D/g, "").slice(0, 8)}
    />
  );
}
