import { Input, Text } from "@medusajs/ui";
import type { Locale } from "@souk/contracts";
import type { GalleryDraft } from "../../hooks/use-gallery";
import { useReader } from "../../hooks/use-reader";
import { type DraftPicture, described } from "../../lib/gallery-draft";
import { directionOf } from "../../lib/reader";

/** The dashboard's bundle holds no code of ours from outside the admin. */
const LANGUAGES: readonly Locale[] = ["ar", "fr", "en"];
const MOST_LETTERS = 300;

interface AltFieldsProps {
  picture: DraftPicture;
  /** Counted from 1. */
  position: number;
  change: GalleryDraft["change"] | null;
}

/** What a picture shows, in each language of the shop. */
export function AltFields({ picture: { key, alt }, position, change }: AltFieldsProps) {
  const { t } = useReader();
  return (
    <details className="w-full">
      <summary className="txt-compact-small-plus text-ui-fg-subtle cursor-pointer py-1">
        {t("pictures.alt")} ({LANGUAGES.filter((language) => alt[language]).length}/{LANGUAGES.length})
      </summary>
      <div className="flex flex-col gap-y-2 pt-2">
        {LANGUAGES.map((language) => (
          <Input
            key={language}
            size="small"
            lang={language}
            dir={directionOf(language)}
            maxLength={MOST_LETTERS}
            readOnly={change === null}
            value={alt[language]}
            placeholder={t(`pictures.${language}`)}
            aria-label={t("pictures.altIn", { position, language: t(`pictures.${language}`) })}
            onChange={(event) => change?.((now) => described(now, key, language, event.target.value))}
          />
        ))}
        <Text size="xsmall" className="text-ui-fg-subtle text-pretty">
          {t("pictures.altHint")}
        </Text>
      </div>
    </details>
  );
}
