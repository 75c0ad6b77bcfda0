import type words from "../../messages/ar.json";
import type { Locale } from "../shared/locale.ts";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof words;
  }
}
