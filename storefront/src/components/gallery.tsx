import { getTranslations } from "next-intl/server";
import type { ProductPicture } from "@/backend/catalogue-types";
import type { Locale } from "@/shared/locale";
import { Picture } from "./picture";

/** Pictures that are swiped; the small ones below jump to each, without any script. */
export async function Gallery(props: { locale: Locale; pictures: ProductPicture[]; title: string }) {
  const { pictures, title } = props;
  const t = await getTranslations({ locale: props.locale, namespace: "product" });
  if (pictures.length === 0) return <Picture source={undefined} />;
  return (
    <section aria-label={t("pictures")} className="gallery">
      <ul className="gallery-strip" tabIndex={-1}>
        {pictures.map(({ url, alt }, at) => (
          <li id={`picture-${at + 1}`} key={url}>
            <Picture
              alt={alt[props.locale] ?? (at === 0 ? title : `${title} (${at + 1})`)}
              source={url}
              when={at === 0 ? "first" : "later"}
            />
          </li>
        ))}
      </ul>
      {pictures.length > 1 && (
        <ul className="gallery-thumbs">
          {pictures.map(({ url, small }, at) => (
            <li key={url}>
              <a aria-label={t("picture", { number: at + 1 })} href={`#picture-${at + 1}`}>
                <Picture source={small} when="later" />
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
