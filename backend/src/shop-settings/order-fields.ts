import type { ShopSettingGroup } from "./field-types";

/** How orders are checked, capped and called late. */
export const ORDERS: ShopSettingGroup = {
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
