import type { Metadata, Viewport } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { settings } from "@/backend/settings";
import { arabic, latin } from "@/fonts";
import { direction, toLocale } from "@/shared/locale";
import { PAPER } from "@/styles/colours";
import "@/styles/tokens.css";
import "@/styles/base.css";
import "@/styles/controls.css";
import "@/styles/shell.css";
import "@/styles/skeleton.css";
import "@/styles/catalogue.css";
import "@/styles/product.css";
import "@/styles/buy.css";
import "@/styles/forms.css";
import "@/styles/checkout.css";
import "@/styles/order.css";

interface LocaleParams {
  params: Promise<{ locale: string }>;
}

export const viewport: Viewport = { width: "device-width", initialScale: 1, themeColor: PAPER };

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "shop" });
  return {
    metadataBase: new URL(settings().publicUrl),
    title: { default: t("title"), template: `%s · ${t("name")}` },
    description: t("description"),
    applicationName: t("name"),
    manifest: "/manifest.webmanifest",
    icons: { icon: "/icons/icon.svg", apple: "/icons/icon-180.png" },
    formatDetection: { telephone: false },
  };
}

/** Language and direction stand in the first byte: they come from the address alone. */
export default async function Layout({ children, params }: LocaleParams & { children: ReactNode }) {
  const locale = toLocale((await params).locale);
  return (
    <html className={`${arabic.variable} ${latin.variable}`} dir={direction(locale)} lang={locale}>
      <body>
        {children}
        <script data-shop="" src="/dist/enhance/shop.js" type="module" />
      </body>
    </html>
  );
}
