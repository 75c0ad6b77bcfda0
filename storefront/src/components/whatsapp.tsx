import { getTranslations } from "next-intl/server";
import { settings } from "@/backend/settings";
import type { Locale } from "@/shared/locale";

/** Opens a talk with the shop, with a first sentence written; nothing where the shop has no WhatsApp. */
export async function WhatsAppLink(props: { locale: Locale; message?: string; className?: string }) {
  const { whatsapp } = settings();
  if (!whatsapp) return null;
  const t = await getTranslations({ locale: props.locale, namespace: "order" });
  const query = props.message ? `?text=${encodeURIComponent(props.message)}` : "";
  return (
    <a
      className={props.className}
      href={`https://wa.me/${whatsapp}${query}`}
      rel="noopener noreferrer"
      target="_blank"
    >
      {t("whatsapp")}
    </a>
  );
}
