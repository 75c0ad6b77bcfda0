import { getRequestConfig } from "next-intl/server";
import { toLocale } from "../shared/locale.ts";

export default getRequestConfig(async ({ requestLocale }) => {
  const locale = toLocale(await requestLocale);
  const words = await import(`../../messages/${locale}.json`);
  return { locale, messages: words.default, timeZone: "Africa/Casablanca" };
});
