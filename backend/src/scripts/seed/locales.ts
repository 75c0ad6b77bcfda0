import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { updateStoresWorkflow } from "@medusajs/medusa/core-flows";

const LOCALES = [
  { code: "ar-MA", name: "العربية (المغرب)" },
  { code: "fr-FR", name: "Français" },
  { code: "en-US", name: "English" },
];

/** The shop's three languages. Arabic is the base text, French and English are translations of it. */
export async function seedLocales(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const translation = container.resolve(Modules.TRANSLATION);
  const { data: known } = await query.graph({ entity: "locale", fields: ["code"] });
  const codes = new Set((known as { code: string }[]).map((locale) => locale.code));
  const missing = LOCALES.filter((locale) => !codes.has(locale.code));
  if (missing.length) await translation.createLocales(missing);
  const { data: stores } = await query.graph({
    entity: "store",
    fields: ["id", "supported_locales.locale_code"],
  });
  const store = stores[0] as { id: string; supported_locales?: { locale_code: string }[] } | undefined;
  if (!store || store.supported_locales?.length) return;
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        supported_locales: LOCALES.map(({ code }) => ({ locale_code: code })),
      },
    },
  });
}
