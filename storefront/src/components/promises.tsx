import { getTranslations } from "next-intl/server";
import type { Locale } from "@/shared/locale";
import { Icon } from "./icons";

/** What makes people dare to order: pay at the door, delivered everywhere, open first. */
export async function Promises({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "home" });
  return (
    <ul className="promises">
      <li>
        <Icon name="cash" size={20} />
        {t("promisePay")}
      </li>
      <li>
        <Icon name="truck" size={20} />
        {t("promiseDelivery")}
      </li>
      <li>
        <Icon name="open" size={20} />
        {t("promiseOpen")}
      </li>
    </ul>
  );
}
