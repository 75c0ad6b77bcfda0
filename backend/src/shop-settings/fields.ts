import type { Localised } from "../http/shop-error";

/** One setting of the page: what it is called, with its unit, and what it takes. Whole numbers and dirhams have both ends. */
export interface ShopSettingField {
  key: string;
  kind: "choice" | "whole" | "amount" | "emails";
  min?: number;
  max?: number;
  /** 0 switches it off. */
  zeroIsNone?: boolean;
  choices?: readonly { value: string; label: Localised }[];
  label: Localised;
  hint?: Localised;
}

/** Settings that are read and saved together, as `{ [id]: { … } }` at `path`. */
export interface ShopSettingGroup {
  id: "orders" | "notifications" | "cash" | "sessions";
  path: string;
  title: Localised;
  fields: readonly ShopSettingField[];
}

const ORDERS: ShopSettingGroup = {
  id: "orders",
  path: "/admin/ops/settings",
  title: { ar: "سير الطلبات", fr: "Suivi des commandes", en: "Order flow" },
  fields: [
    {
      key: "cod_validation",
      kind: "choice",
      choices: [
        {
          value: "auto",
          label: {
            ar: "تلقائيا بعد اجتياز الفحوص",
            fr: "Automatique, si les contrôles passent",
            en: "By itself, once the checks pass",
          },
        },
        {
          value: "manual",
          label: { ar: "من طرف شخص دائما", fr: "Toujours par une personne", en: "Always by a person" },
        },
      ],
      label: {
        ar: "تأكيد طلبات الدفع عند الاستلام",
        fr: "Confirmation des commandes payées à la livraison",
        en: "Confirming cash-on-delivery orders",
      },
    },
    {
      key: "duplicate_minutes",
      kind: "whole",
      min: 0,
      max: 1440,
      zeroIsNone: true,
      label: {
        ar: "مدة البحث عن طلب مكرر (دقائق)",
        fr: "Fenêtre de recherche des doublons (minutes)",
        en: "Window of the duplicate check (minutes)",
      },
    },
    {
      key: "max_open_orders_per_phone",
      kind: "whole",
      min: 0,
      max: 1000,
      zeroIsNone: true,
      label: {
        ar: "الطلبات الجارية لهاتف واحد (عدد)",
        fr: "Commandes en cours d’un téléphone (nombre)",
        en: "Open orders of one phone (number)",
      },
      hint: {
        ar: "ما زاد على ذلك ينتظر تدخل شخص.",
        fr: "Au-delà, une commande attend une personne.",
        en: "Beyond that, an order waits for a person.",
      },
    },
    {
      key: "max_orders_per_phone_per_day",
      kind: "whole",
      min: 0,
      max: 1000,
      zeroIsNone: true,
      label: {
        ar: "طلبات هاتف واحد في 24 ساعة (عدد)",
        fr: "Commandes d’un téléphone en 24 heures (nombre)",
        en: "Orders of one phone in 24 hours (number)",
      },
      hint: {
        ar: "ما زاد على ذلك ينتظر تدخل شخص.",
        fr: "Au-delà, une commande attend une personne.",
        en: "Beyond that, an order waits for a person.",
      },
    },
    {
      key: "max_quantity",
      kind: "whole",
      min: 0,
      max: 1000,
      zeroIsNone: true,
      label: {
        ar: "الكمية القصوى لمنتج واحد في الطلب (قطع)",
        fr: "Quantité maximale d’un article par commande (pièces)",
        en: "Most of one item in an order (pieces)",
      },
    },
    {
      key: "max_lines",
      kind: "whole",
      min: 1,
      max: 200,
      label: {
        ar: "المنتجات المختلفة في الطلب على الأكثر (عدد)",
        fr: "Articles différents par commande, au plus (nombre)",
        en: "Most different items in an order (number)",
      },
    },
    {
      key: "pending_minutes",
      kind: "whole",
      min: 1,
      max: 10_080,
      label: {
        ar: "يحتاج الطلب إلى تدخل بعد انتظار التأكيد (دقائق)",
        fr: "Une commande à confirmer attend depuis trop longtemps après (minutes)",
        en: "An unconfirmed order has waited too long after (minutes)",
      },
    },
    {
      key: "late_days",
      kind: "whole",
      min: 1,
      max: 60,
      label: {
        ar: "يعتبر الطلب متأخرا بعد (أيام)",
        fr: "Une commande est en retard après (jours)",
        en: "An order is late after (days)",
      },
    },
  ],
};

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
