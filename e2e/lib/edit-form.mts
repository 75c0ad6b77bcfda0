// The form that changes an order, in the dashboard of one staff member.
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import type { Context } from "./context.mts";
import { openDashboard } from "./desk-browser.mts";
import type { Locale } from "./shop.mts";

const WORDS = {
  fr: {
    edit: "Modifier",
    save: "Enregistrer",
    name: "Nom complet",
    line1: "Adresse",
    city: "Ville",
    district: "Quartier",
    add: "Ajouter un article",
    more: /^Un de plus/,
    quantity: /^Quantité/,
    changed: "Quelqu’un a modifié cette commande entre-temps",
    edited: "Modifiée",
  },
  ar: {
    edit: "تعديل",
    save: "حفظ",
    name: "الاسم الكامل",
    line1: "العنوان",
    city: "المدينة",
    district: "الحي",
    add: "إضافة منتوج",
    more: /^زد واحدا/,
    quantity: /^الكمية/,
    changed: "غير شخص آخر هذا الطلب في هذه الأثناء",
    edited: "تعديل",
  },
} as const;

export interface EditForm {
  page: Page;
  tab: BrowserContext;
  form: Locator;
  words: (typeof WORDS)[keyof typeof WORDS];
  field: (name: "name" | "line1" | "city" | "district" | "add") => Locator;
  save: () => Promise<void>;
}

/** Signs a member of staff in, opens an order's page and its form. */
export async function openEditForm(
  browser: Browser,
  context: Context,
  asked: { orderId: string; email?: string; language: keyof typeof WORDS & Locale; width: number },
): Promise<EditForm> {
  const { orderId, email, language, width } = asked;
  const admin = { ...context.info.admin, ...(email ? { email } : {}) };
  const member = { ...context, info: { ...context.info, admin } };
  const { tab, page, url } = await openDashboard(browser, member, { language, width });
  const words = WORDS[language];
  await page.goto(url(`/orders/${orderId}`));
  await page.getByRole("button", { name: words.edit, exact: true }).click();
  const form = page.getByRole("dialog").locator("form");
  await form.waitFor();
  const field: EditForm["field"] = (name) => form.getByLabel(words[name], { exact: true });
  const save = () => form.getByRole("button", { name: words.save, exact: true }).click();
  return { page, tab, form, words, field, save };
}
