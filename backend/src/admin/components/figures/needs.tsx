import { Container } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { Figures } from "../../../figures/types";
import { useReader } from "../../hooks/use-reader";
import { ordersLink } from "../../lib/figures-api";
import { Section } from "../section";
import { StateDot } from "../state-dot";

/** What needs a person, in the order in which it hurts. */
const ORDER = ["pending_long", "parcel_refused", "unmapped_city", "export_failed", "late"] as const;

export function Needs({ figures }: { figures: Figures }) {
  const { t } = useReader();
  const waiting = ORDER.filter((need) => figures.needs[need] > 0);
  return (
    <Container className="p-0">
      <Section title={t("figures.needs.title")}>
        {waiting.length === 0 ? (
          <StateDot colour="green" word={t("figures.needs.none")} />
        ) : (
          <ul className="grid gap-2 md:grid-cols-2 xl:grid-cols-3">
            {waiting.map((need) => (
              <li key={need}>
                <Link
                  to={ordersLink({ needs: need })}
                  className="bg-ui-bg-component shadow-elevation-card-rest hover:bg-ui-bg-component-hover focus-visible:shadow-borders-focus flex min-h-12 items-center justify-between gap-x-3 rounded-lg px-4 py-2 outline-none"
                >
                  <span className="txt-compact-small text-ui-fg-base text-pretty">
                    {t(`figures.needs.${need}`)}
                  </span>
                  <span className="txt-compact-large-plus text-ui-fg-base tabular-nums">
                    {figures.needs[need]}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Container>
  );
}
