import { Input, Label } from "@medusajs/ui";
import type { Locale } from "@souk/contracts";
import { useId, useState } from "react";
import { useReader } from "../../hooks/use-reader";
import { directionOf } from "../../lib/reader";
import type { ProductTexts, TextChange } from "../../lib/texts-api";
import { Quiet } from "../section";
import { Editor } from "./editor";

type LocaleText = ProductTexts["texts"][Locale];

interface FieldsProps {
  locale: Locale;
  text: LocaleText;
  /** The Arabic words, shown beside a translation. */
  base: LocaleText;
  disabled: boolean;
  onChange: (change: TextChange) => void;
}

/** Title and description in one language, beside the Arabic words that they translate. */
export function LanguageFields({ locale, text, base, disabled, onChange }: FieldsProps) {
  const { t } = useReader();
  const id = useId();
  const [title, setTitle] = useState(text.title ?? "");
  const isTranslation = locale !== "ar";
  return (
    <div className={isTranslation ? "grid gap-6 px-6 py-4 xl:grid-cols-[2fr_1fr]" : "px-6 py-4"}>
      <div className="flex min-w-0 flex-col gap-y-4">
        <div className="flex flex-col gap-y-1">
          <Label size="small" weight="plus" htmlFor={id}>
            {t("texts.name")}
          </Label>
          <Input
            id={id}
            lang={locale}
            dir={directionOf(locale)}
            value={title}
            maxLength={200}
            disabled={disabled}
            onChange={(event) => {
              setTitle(event.target.value);
              onChange({ title: event.target.value });
            }}
          />
        </div>
        <div className="flex flex-col gap-y-1">
          <span className="txt-compact-small-plus">{t("texts.description")}</span>
          <Editor
            locale={locale}
            html={text.html ?? ""}
            disabled={disabled}
            onChange={(html) => onChange({ html })}
          />
        </div>
      </div>
      {isTranslation && (
        <aside lang="ar" dir="rtl" className="bg-ui-bg-subtle flex min-w-0 flex-col gap-y-2 rounded-lg p-4">
          <Quiet>{t("texts.language.ar")}</Quiet>
          <p className="txt-compact-small-plus break-words">{base.title}</p>
          <p className="txt-compact-small text-ui-fg-subtle whitespace-pre-line break-words">
            {base.description}
          </p>
        </aside>
      )}
    </div>
  );
}
