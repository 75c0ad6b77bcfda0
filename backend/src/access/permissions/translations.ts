import { area } from "./rule";

/** Texts in other languages. */
export const translationsRoutes = area({
  "products.read": [
    "GET /admin/translations",
    "GET /admin/translations/entities",
    "GET /admin/translations/statistics",
  ],
  "products.write": ["POST /admin/translations/batch"],
  "settings.read": ["GET /admin/translations/settings"],
  "settings.write": ["POST /admin/translations/settings/batch"],
  signed_in: ["GET /admin/locales", "GET /admin/locales/:code"],
});
