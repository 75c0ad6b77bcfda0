import type { Words } from "../en";

/** The words of a product's texts. */
export const texts: Words["texts"] = {
  title: "العنوان والوصف",
  subtitle: "بلغات المتجر الثلاث. العربية هي الأصل: ما ينقص في لغة أخرى يظهر بالعربية.",
  name: "العنوان",
  description: "الوصف",
  missing: "ناقص",
  missingTotal: "الناقص: {{total}}",
  complete: "كامل",
  save: "حفظ",
  saved: "تم حفظ النصوص",
  unsaved: "لم يحفظ بعد",
  language: { ar: "العربية", fr: "Français", en: "English" },
  tools: {
    of: "تنسيق الوصف ({{language}})",
    bold: "عريض",
    italic: "مائل",
    underline: "مسطر",
    heading: "عنوان",
    bullets: "قائمة",
    numbers: "قائمة مرقمة",
    quote: "اقتباس",
    link: "رابط",
    undo: "تراجع",
    redo: "إعادة",
  },
  link: {
    address: "عنوان الرابط",
    set: "وضع الرابط",
    remove: "حذف الرابط",
    bad: "يبدأ الرابط بـ https:// أو mailto: أو tel:",
  },
};
