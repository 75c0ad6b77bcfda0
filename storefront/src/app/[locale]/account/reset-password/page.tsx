import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { isLinkToken } from "@/account/links";
import { Field } from "@/components/field";
import { LinkNotice } from "@/components/link-notice";
import { Shell } from "@/components/shell";
import { type PageProps, single } from "@/http/page-props";
import { toLocale } from "@/shared/locale";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "account" });
  // The address holds the mail's token: it goes to no other site.
  return { title: t("resetTitle"), robots: { index: false, follow: false }, referrer: "same-origin" };
}

/** Where the mail for a forgotten password leads. */
export default async function ResetPasswordPage({ params, searchParams }: PageProps) {
  const locale = toLocale((await params).locale);
  const query = await searchParams;
  const t = await getTranslations({ locale });
  const token = single(query.token);
  const outcome = single(query.s);
  return (
    <Shell locale={locale} path={`/account/reset-password${isLinkToken(token) ? `?token=${token}` : ""}`}>
      {isLinkToken(token) ? (
        <form action="/do/account/reset-password" className="narrow track" method="post">
          <h1>{t("account.resetTitle")}</h1>
          <p>{t("account.resetText")}</p>
          {outcome === "away" && (
            <p className="alert" role="alert">
              {t("error.unavailableTitle")}
            </p>
          )}
          <input name="locale" type="hidden" value={locale} />
          <input name="token" type="hidden" value={token} />
          <Field
            autoComplete="new-password"
            dir="ltr"
            error={outcome === "password" ? t("account.passwordBad") : undefined}
            hint={t("account.passwordHint")}
            label={t("account.password")}
            maxLength={128}
            name="password"
            required
            type="password"
          />
          <button className="button button-big" type="submit">
            {t("account.resetSubmit")}
          </button>
        </form>
      ) : (
        <LinkNotice kind="reset" locale={locale} outcome={outcome} />
      )}
    </Shell>
  );
}
