import { getTranslations } from "next-intl/server";
import { readDelay } from "@/shared/delay";
import type { Locale } from "@/shared/locale";

/** A delay in the shopper's words; a carrier's wording that is not a span of hours stands as it is. */
export async function Delay({
  locale,
  delay,
  before = "",
}: {
  locale: Locale;
  delay: string;
  before?: string;
}) {
  if (!delay) return null;
  const hours = readDelay(delay);
  const t = await getTranslations({ locale, namespace: "product" });
  return (
    <>
      {before}
      {hours === null && <bdi>{delay}</bdi>}
      {hours &&
        (hours.min === hours.max ? t("delayWithin", { max: hours.max }) : t("delayHours", { ...hours }))}
    </>
  );
}
