import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { isLinkToken } from "@/account/links";
import { LinkNotice } from "@/components/link-notice";
import { Shell } from "@/components/shell";
import { type PageProps, single } from "@/http/page-props";
import { toLocale } from "@/shared/locale";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "account" });
  // The address holds the mail's code: it goes to no other site.
  return { title: t("verifyTitle"), robots: { index: false, follow: false }, referrer: "same-origin" };
}

/** Where the mail that confirms an address leads: one button, then how it went. */
export default async function VerifyEmailPage({ params, searchParams }: PageProps) {
  const locale = toLocale((await params).locale);
  const { token, s } = await searchParams;
  const t = await getTranslations({ locale, namespace: "account" });
  const code = single(token);
  return (
    <Shell locale={locale} path={`/account/verify-email${isLinkToken(code) ? `?token=${code}` : ""}`}>
      {isLinkToken(code) ? (
        <form action="/do/account/verify-email" className="narrow track" method="post">
          <h1>{t("verifyTitle")}</h1>
          <p>{t("verifyText")}</p>
          <input name="locale" type="hidden" value={locale} />
          <input name="token" type="hidden" value={code} />
          <button className="button button-big" type="submit">
            {t("verifySubmit")}
          </button>
        </form>
      ) : (
        <LinkNotice kind="verify" locale={locale} outcome={single(s)} />
      )}
    </Shell>
  );
}
