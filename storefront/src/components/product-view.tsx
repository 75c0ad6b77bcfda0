import { getTranslations } from "next-intl/server";
import { hasStock, isAvailable, type Product, type Variant } from "@/backend/catalogue-types";
import { productData } from "@/seo/product-data";
import { type Locale, localPath } from "@/shared/locale";
import { BuyForm } from "./buy-form";
import { DeliveryLine } from "./delivery-line";
import { Gallery } from "./gallery";
import { Icon } from "./icons";
import { Price } from "./price";
import { WhatsAppLink } from "./whatsapp";

/** Problems that the cart sends back to this page. */
const PROBLEMS = ["combination", "outOfStock"] as const;

interface ProductViewProps {
  locale: Locale;
  product: Product;
  /** The description as the backend's allow-list lets it through; null for plain words. */
  html: string | null;
  problem: string;
}

export async function ProductView(props: ProductViewProps) {
  const { locale, product, html } = props;
  const t = await getTranslations({ locale });
  const first = product.variants.find(isAvailable) ?? product.variants[0];
  const problem = PROBLEMS.find((known) => known === props.problem);
  return (
    <article className="product">
      <Gallery locale={locale} pictures={product.pictures} title={product.title} />
      <div className="product-facts">
        <ProductCategory locale={locale} product={product} />
        <h1>{product.title}</h1>
        {first && <PriceLine locale={locale} variant={first} />}
        {!hasStock(product) && <p className="tag tag-out">{t("product.outOfStock")}</p>}
        {problem && (
          <p className="alert" role="alert">
            {t(`product.${problem}`)}
          </p>
        )}
        <DeliveryLine locale={locale} />
        <BuyForm initial={first} locale={locale} product={product} />
        <Assurances locale={locale} />
        {product.description && (
          <section className="description">
            <h2>{t("product.description")}</h2>
            {html ? <RichText html={html} /> : <p>{product.description}</p>}
          </section>
        )}
        <WhatsAppLink
          className="whatsapp"
          locale={locale}
          message={t("order.whatsappProduct", { title: product.title })}
        />
      </div>
      <script
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own making, with every "<" escaped
        dangerouslySetInnerHTML={{ __html: productData(product, localPath(locale, `/p/${product.handle}`)) }}
        type="application/ld+json"
      />
    </article>
  );
}

/** The backend cleans it when it is written and when it is read; tags outside its list do not come here. */
const RichText = ({ html }: { html: string }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: cleaned by the backend's allow-list, proven by e2e/rich-text
  <div className="rich" dangerouslySetInnerHTML={{ __html: html }} />
);

async function Assurances({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "product" });
  return (
    <ul className="assurances">
      <li>
        <Icon name="open" size={20} />
        {t("promise")}
      </li>
      <li>
        <Icon name="cash" size={20} />
        {t("pay")}
      </li>
    </ul>
  );
}

function ProductCategory({ locale, product }: { locale: Locale; product: Product }) {
  const category = product.categories[0];
  if (!category) return null;
  return (
    <a className="product-category" data-goes="list" href={localPath(locale, `/c/${category.handle}`)}>
      {category.name}
    </a>
  );
}

async function PriceLine({ locale, variant }: { locale: Locale; variant: Variant }) {
  if (variant.price === null) return null;
  const t = await getTranslations({ locale, namespace: "product" });
  return (
    <p className="product-price">
      <Price amount={variant.price} locale={locale} name="current" />
      <s hidden={variant.priceBefore === null}>
        <span className="visually-hidden">{t("before")} </span>
        <Price amount={variant.priceBefore ?? variant.price} locale={locale} name="before" />
      </s>
    </p>
  );
}
