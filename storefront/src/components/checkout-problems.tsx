import { getTranslations } from "next-intl/server";
import { problemText } from "@/checkout/problem-text";
import type { Problem } from "@/checkout/values";
import type { Locale } from "@/shared/locale";

/** What concerns the whole form, said above it; and the line that the script shows when the connection is cut. */
export async function CheckoutProblems({ locale, problems }: { locale: Locale; problems: Problem[] }) {
  const t = await getTranslations({ locale });
  const say = await problemText(locale);
  const general = problems.filter(({ field }) => field === "form").map(say);
  const lines = general.length > 0 ? general : [t("checkout.fixErrors")];
  return (
    <>
      {problems.length > 0 && (
        <div className="alert" data-alert role="alert" tabIndex={-1}>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <p className="alert" data-offline hidden role="alert">
        {t("error.offline")}
      </p>
    </>
  );
}
