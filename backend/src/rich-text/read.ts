import type { MedusaContainer } from "@medusajs/framework/types";
import { LOCALES, type Locale } from "@souk/contracts";
import { knexOf } from "../db/transaction";
import { PRODUCT_TEXT } from "../modules/product-text";
import type { ProductTextRecord, ProductTextService } from "../modules/product-text/service";
import { cleanHtml } from "./clean";

/** Arabic is the base text; the others are translations of Medusa's. */
export const LOCALE_CODE: Record<Exclude<Locale, "ar">, string> = { fr: "fr-FR", en: "en-US" };

/** A product's words in one language; null where there are none. */
export interface LocaleText {
  title: string | null;
  /** The description as rich text; made of the plain one where staff wrote only that. */
  html: string | null;
  description: string | null;
}

export interface ProductTexts {
  id: string;
  handle: string;
  texts: Record<Locale, LocaleText>;
}

interface Words {
  title?: string | null;
  description?: string | null;
}

/** A product's title and description in the three languages. Undefined when there is no such product. */
export async function readTexts(container: MedusaContainer, id: string): Promise<ProductTexts | undefined> {
  const sql = knexOf(container);
  const product: (Words & { id: string; handle: string }) | undefined = await sql("product")
    .where({ id })
    .whereNull("deleted_at")
    .first("id", "handle", "title", "description");
  if (!product) return undefined;
  const service: ProductTextService = container.resolve(PRODUCT_TEXT);
  const [rich, translations] = await Promise.all([service.of(id), translationsOf(container, id)]);
  const wordsOf = (locale: Locale): Words =>
    locale === "ar" ? product : (translations.get(LOCALE_CODE[locale]) ?? {});
  const texts = Object.fromEntries(
    LOCALES.map((locale) => [locale, textOf(wordsOf(locale), rich.get(locale))]),
  ) as Record<Locale, LocaleText>;
  return { id, handle: product.handle, texts };
}

async function translationsOf(container: MedusaContainer, id: string): Promise<Map<string, Words>> {
  const rows: { locale_code: string; translations: Words }[] = await knexOf(container)("translation")
    .where({ reference: "product", reference_id: id })
    .whereNull("deleted_at")
    .select("locale_code", "translations");
  return new Map(rows.map((row) => [row.locale_code, row.translations]));
}

function textOf({ title, description }: Words, rich: ProductTextRecord | undefined): LocaleText {
  return {
    title: title || null,
    html: richFor(description, rich) ?? (description ? paragraphs(description) : null),
    description: description || null,
  };
}

/**
 * The rich text counts while its words are the description: a description that was changed elsewhere is newer. It is cleaned once
 * more, so that nothing written past our routes is ever shown as HTML.
 */
function richFor(description: string | null | undefined, rich: ProductTextRecord | undefined): string | null {
  return rich && rich.plain === (description ?? "") ? cleanHtml(rich.html) || null : null;
}

/** Plain words as HTML, a line a paragraph. */
function paragraphs(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return cleanHtml(
    escaped
      .split("\n")
      .filter((line) => line.trim())
      .map((line) => `<p>${line}</p>`)
      .join(""),
  );
}

/** The rich description that the shop shows, by the product's handle; null where it has plain words only, or none. */
export async function shownHtml(
  container: MedusaContainer,
  handle: string,
  locale: Locale,
): Promise<string | null> {
  const sql = knexOf(container);
  const product: { id: string; description: string | null } | undefined = await sql("product")
    .where({ handle, status: "published" })
    .whereNull("deleted_at")
    .first("id", "description");
  if (!product) return null;
  const rich: ProductTextRecord | undefined = await sql("product_text")
    .where({ product_id: product.id, locale })
    .first();
  if (!rich) return null;
  const description =
    locale === "ar"
      ? product.description
      : (await translationsOf(container, product.id)).get(LOCALE_CODE[locale])?.description;
  return richFor(description, rich);
}
