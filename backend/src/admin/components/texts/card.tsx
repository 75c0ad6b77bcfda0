import { Button, Container, Heading } from "@medusajs/ui";
import type { Locale } from "@souk/contracts";
import { useState } from "react";
import { useMay } from "../../hooks/use-may";
import { useProductTexts, useSaveTexts } from "../../hooks/use-product-texts";
import { useReader } from "../../hooks/use-reader";
import type { ProductTexts, TextChange } from "../../lib/texts-api";
import { Loading } from "../loading";
import { LoadProblem } from "../notices";
import { Quiet } from "../section";
import { StateDot } from "../state-dot";
import { Tabs } from "../tabs";
import { LanguageFields } from "./language-fields";

/** The base language first. */
const LANGUAGES: readonly Locale[] = ["ar", "fr", "en"];

type Changes = Partial<Record<Locale, TextChange>>;

/** A product's words in the shop's languages, side by side on a desk, one at a time on a phone. */
export function ProductTextsCard({ productId }: { productId: string }) {
  const { t } = useReader();
  const { data, error, refetch } = useProductTexts(productId);
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-col gap-y-1 px-6 py-4">
        <Heading level="h2">{t("texts.title")}</Heading>
        <Quiet>{t("texts.subtitle")}</Quiet>
      </div>
      {error && !data && <LoadProblem problem={error} onRetry={() => void refetch()} />}
      {data && <Texts product={data} />}
      {!data && !error && <Loading rows={3} />}
    </Container>
  );
}

function Texts({ product }: { product: ProductTexts }) {
  const { t, locale: reader } = useReader();
  const [changes, setChanges] = useState<Changes>({});
  const [shown, setShown] = useState<Locale>(reader);
  const save = useSaveTexts(product.id);
  const mayWrite = useMay()("products.write");
  const change = (locale: Locale, part: TextChange) =>
    setChanges((now) => ({ ...now, [locale]: { ...now[locale], ...part } }));
  const isChanged = Object.keys(changes).length > 0;
  return (
    <>
      <Tabs value={shown} onValueChange={(next) => setShown(next as Locale)}>
        <Tabs.List className="flex-wrap px-6 pt-4">
          {LANGUAGES.map((locale) => (
            <Tabs.Trigger key={locale} value={locale} className="flex items-center gap-x-2">
              <bdi>{t(`texts.language.${locale}`)}</bdi>
              <Standing product={product} locale={locale} change={changes[locale]} />
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {LANGUAGES.map((locale) => (
          <Tabs.Content key={locale} value={locale} forceMount hidden={locale !== shown}>
            <LanguageFields
              locale={locale}
              text={product.texts[locale]}
              base={product.texts.ar}
              disabled={!mayWrite}
              onChange={(part) => change(locale, part)}
            />
          </Tabs.Content>
        ))}
      </Tabs>
      {mayWrite && (
        <div className="flex items-center justify-end gap-x-3 px-6 py-4">
          {isChanged && <Quiet>{t("texts.unsaved")}</Quiet>}
          <Button
            size="small"
            type="button"
            disabled={!isChanged}
            isLoading={save.isPending}
            onClick={() => save.mutate(changes, { onSuccess: () => setChanges({}) })}
          >
            {t("texts.save")}
          </Button>
        </div>
      )}
    </>
  );
}

interface StandingProps {
  product: ProductTexts;
  locale: Locale;
  change: TextChange | undefined;
}

/** How many of the language's texts are missing, with what was written since. */
function Standing({ product, locale, change }: StandingProps) {
  const { t } = useReader();
  const text = product.texts[locale];
  const title = change?.title ?? text.title ?? "";
  const html = change?.html ?? text.html ?? "";
  const total = [title.trim(), html].filter((one) => one === "").length;
  return total ? (
    <StateDot colour="orange" word={t("texts.missingTotal", { total })} />
  ) : (
    <StateDot colour="green" word={t("texts.complete")} />
  );
}
