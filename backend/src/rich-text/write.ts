import type {
  IProductModuleService,
  ITranslationModuleService,
  MedusaContainer,
} from "@medusajs/framework/types";
import { Modules, ProductEvents } from "@medusajs/framework/utils";
import type { Locale } from "@souk/contracts";
import { inOneTransaction, type JoinedTransaction } from "../db/transaction";
import { writeProductText } from "../modules/product-text/service";
import { cleanHtml, plainText } from "./clean";
import { LOCALE_CODE } from "./read";

/** What changes of a product's words in one language; what is left out stays. */
export interface TextChange {
  title?: string;
  /** Cleaned here, whoever it comes from; empty takes the description away. */
  html?: string;
}

type Words = { title?: string; description?: string };

/**
 * Writes a product's words: the rich text by the allow-list, its plain words into Medusa's own description or translation, where search
 * and feeds read them, in ONE transaction.
 */
export async function writeTexts(
  container: MedusaContainer,
  productId: string,
  changes: Partial<Record<Locale, TextChange>>,
  actor: string,
): Promise<void> {
  await inOneTransaction(container, async (transaction) => {
    for (const [locale, change] of Object.entries(changes) as [Locale, TextChange][]) {
      const words = await keepRich(transaction, { productId, locale, change, actor });
      if (locale === "ar") await writeBase(container, transaction, productId, words);
      else await writeTranslation(container, transaction, { productId, code: LOCALE_CODE[locale], words });
    }
  });
  const bus = container.resolve(Modules.EVENT_BUS);
  await bus.emit({ name: ProductEvents.PRODUCT_UPDATED, data: { id: productId } });
}

interface OneChange {
  productId: string;
  locale: Locale;
  change: TextChange;
  actor: string;
}

async function keepRich(
  { sql }: JoinedTransaction,
  { productId, locale, change, actor }: OneChange,
): Promise<Words> {
  const words: Words = change.title === undefined ? {} : { title: plainText(change.title) };
  if (change.html === undefined) return words;
  const html = cleanHtml(change.html);
  const plain = plainText(html);
  await writeProductText(sql, { product_id: productId, locale, html, plain, actor });
  return { ...words, description: plain };
}

async function writeBase(
  container: MedusaContainer,
  transaction: JoinedTransaction,
  productId: string,
  words: Words,
): Promise<void> {
  const products: IProductModuleService = container.resolve(Modules.PRODUCT);
  // Without a title a product cannot be.
  const { title, ...rest } = words;
  const data = title ? { ...rest, title } : rest;
  await transaction.join(products, (context) => products.updateProducts(productId, data, context));
}

async function writeTranslation(
  container: MedusaContainer,
  transaction: JoinedTransaction,
  { productId, code, words }: { productId: string; code: string; words: Words },
): Promise<void> {
  const translation: ITranslationModuleService = container.resolve(Modules.TRANSLATION);
  const key = { reference: "product", reference_id: productId, locale_code: code };
  const known: { id: string; translations: Record<string, string> } | undefined = await transaction
    .sql("translation")
    .where(key)
    .whereNull("deleted_at")
    .forUpdate()
    .first("id", "translations");
  const translations = { ...known?.translations, ...words };
  await transaction.join(translation, (context) =>
    known
      ? translation.updateTranslations({ id: known.id, translations }, context)
      : translation.createTranslations({ ...key, translations }, context),
  );
}
