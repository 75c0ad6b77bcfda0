import { getTranslations } from "next-intl/server";
import type { Locale } from "@/shared/locale";

/** Copies a number; hidden until the script is there to do it. */
export async function CopyButton({ locale, text, short }: { locale: Locale; text: string; short?: boolean }) {
  const t = await getTranslations({ locale, namespace: "order" });
  return (
    <button className="copy" data-copied={t("copied")} data-copy={text} hidden type="button">
      {short ? t("copyShort") : t("copy")}
    </button>
  );
}
