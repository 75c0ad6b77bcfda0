import { getTranslations } from "next-intl/server";
import type { Locale } from "@/shared/locale";
import { Picture } from "./picture";

/** Pictures that are swiped; the small ones below jump to each, without any script. */
export async function Gallery(props: { locale: Locale; pictures: string[]; title: string }) {
  const { pictures, title } = props;
  const t = await getTranslations({ locale: props.locale, namespace: "product" });
  if (pictures.length === 0) return <Picture source={undefined} />;
  return (
    <section aria-label={t("pictures")} className="gallery">
      <ul className="gallery-strip" tabIndex={-1}>
        {pictures.map((source, at) => (
          <li id={`picture-${at + 1}`} key={source}>
            <Picture
              alt={at === 0 ? title : `${title} (${at + 1})`}
              source={source}
              when={at === 0 ? "first" : "later"}
            />
          </li>
        ))}
      </ul>
      {pictures.length > 1 && (
        <ul className="gallery-thumbs">
          {pictures.map((source, at) => (
            <li key={source}>
              <a aria-label={t("picture", { number: at + 1 })} href={`#picture-${at + 1}`}>
                <Picture source={source} when="later" />
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
