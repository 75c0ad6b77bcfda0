import { Container } from "@medusajs/ui";
import { useReader } from "../../hooks/use-reader";

const FIGURES = [
  "placed",
  "delivered",
  "cashIn",
  "confirmation",
  "delivery",
  "returns",
  "ordersToday",
  "late",
] as const;

/** What each figure counts, for whoever wants to know. */
export function Definitions() {
  const { t } = useReader();
  return (
    <Container className="px-6 py-4">
      <details>
        <summary className="txt-compact-small-plus text-ui-fg-base focus-visible:shadow-borders-focus min-h-6 cursor-pointer rounded-md outline-none">
          {t("figures.about")}
        </summary>
        <p className="txt-small text-ui-fg-subtle mt-3 text-pretty">{t("figures.help.period")}</p>
        <dl className="mt-3 grid gap-x-6 gap-y-3 md:grid-cols-2">
          {FIGURES.map((figure) => (
            <div key={figure}>
              <dt className="txt-compact-small-plus text-ui-fg-base">{t(`figures.${figure}`)}</dt>
              <dd className="txt-small text-ui-fg-subtle text-pretty">{t(`figures.help.${figure}`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </Container>
  );
}
