import type { ShopSettingField, ShopSettingGroup } from "./field-types";
import { ORDERS } from "./order-fields";

export type { ShopSettingField, ShopSettingGroup };

const NOTIFICATIONS: ShopSettingGroup = {
  id: "notifications",
  path: "/admin/ops/settings",
  title: { ar: "الإشعارات", fr: "Notifications", en: "Notifications" },
  fields: [
    {
      key: "emails",
      kind: "emails",
      max: 10,
      label: {
        ar: "عناوين البريد التي تتوصل بالأعطال",
        fr: "Adresses e-mail prévenues des pannes",
        en: "E-mail addresses told of failures",
      },
      hint: {
        ar: "عنوان في كل سطر. إن تركت فارغة استعمل عنوان المتجر المحدد في بيئة الخادم.",
        fr: "Une adresse par ligne. Sans adresse, celle de l’environnement du serveur est utilisée.",
        en: "One address a line. Without any, the one in the server’s environment is used.",
      },
    },
  ],
};

const CASH: ShopSettingGroup = {
  id: "cash",
  path: "/admin/ops/cash/settings",
  title: { ar: "التحصيل", fr: "Encaissement", en: "Cash" },
  fields: [
    {
      key: "fee_tolerance",
      kind: "amount",
      min: 0,
      max: 10_000,
      label: {
        ar: "الفرق المقبول في رسوم شركة التوصيل (د.م.)",
        fr: "Écart toléré sur les frais du transporteur (DH)",
        en: "Difference of a carrier’s fee that is let pass (DH)",
      },
    },
  ],
};

const SESSIONS: ShopSettingGroup = {
  id: "sessions",
  path: "/admin/ops/sessions/settings",
  title: { ar: "جلسات الفريق", fr: "Sessions de l’équipe", en: "Staff sessions" },
  fields: [
    {
      key: "length_minutes",
      kind: "whole",
      min: 5,
      max: 1440,
      label: {
        ar: "مدة الجلسة (دقائق)",
        fr: "Durée d’une session (minutes)",
        en: "Length of a session (minutes)",
      },
    },
    {
      key: "idle_minutes",
      kind: "whole",
      min: 1,
      max: 1440,
      label: {
        ar: "تنتهي الجلسة بدون استعمال بعد (دقائق)",
        fr: "Fin d’une session sans activité après (minutes)",
        en: "A session without use ends after (minutes)",
      },
    },
    {
      key: "account_free_tries",
      kind: "whole",
      min: 1,
      max: 100,
      label: {
        ar: "محاولات كلمة السر لحساب واحد قبل الانتظار (عدد)",
        fr: "Mots de passe erronés d’un compte avant une attente (nombre)",
        en: "Wrong passwords of one account before a wait (number)",
      },
    },
    {
      key: "address_free_tries",
      kind: "whole",
      min: 1,
      max: 10_000,
      label: {
        ar: "محاولات كلمة السر من عنوان واحد قبل الانتظار (عدد)",
        fr: "Mots de passe erronés d’une adresse avant une attente (nombre)",
        en: "Wrong passwords from one address before a wait (number)",
      },
    },
  ],
};

/** The page's sections with a form, in its order. */
export const SHOP_SETTING_GROUPS: readonly ShopSettingGroup[] = [ORDERS, NOTIFICATIONS, CASH, SESSIONS];
