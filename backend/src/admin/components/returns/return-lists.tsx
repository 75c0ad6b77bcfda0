import { Container } from "@medusajs/ui";
import type { ReactNode } from "react";
import { Link } from "react-router-dom";
import { useReader } from "../../hooks/use-reader";
import { STATE_COLOUR } from "../../lib/colours";
import type { ReturnsView } from "../../lib/returns-api";
import { Latin } from "../latin";
import { Quiet, Section } from "../section";
import { StateDot } from "../state-dot";

/** What should come back, what came, and what cannot be sold any more. */
export function ReturnLists({ view }: { view: ReturnsView }) {
  const { t, moment } = useReader();
  const { expected, expected_count, recent, damaged } = view;
  return (
    <div className="grid items-start gap-3 xl:grid-cols-2">
      <List title={t("returns.expected")} empty={t("returns.noneExpected")}>
        {expected.length > 0 && (
          <Quiet>{t("returns.expectedTotal", { shown: expected.length, total: expected_count })}</Quiet>
        )}
        {expected.map((one) => (
          <Line key={one.order_id} orderId={one.order_id} number={one.number}>
            <StateDot colour={STATE_COLOUR[one.state]} word={t(`state.${one.state}`)} />
            <bdi className="[overflow-wrap:anywhere]">{one.recipient}</bdi>
            {one.tracking && <Latin>{`${one.carrier ?? ""} ${one.tracking}`.trim()}</Latin>}
            <time dateTime={one.since}>{t("returns.since", { date: moment(one.since) })}</time>
          </Line>
        ))}
      </List>
      <div className="flex flex-col gap-y-3">
        <List title={t("returns.recent")} empty={t("returns.noneRecent")}>
          {recent.map((one) => (
            <Line key={one.order_id} orderId={one.order_id} number={one.number}>
              <time dateTime={one.at}>{moment(one.at)}</time>
              <span>
                {t("returns.counts", {
                  sellable: one.sellable,
                  damaged: one.damaged,
                  missing: one.missing,
                })}
              </span>
            </Line>
          ))}
        </List>
        <List title={t("returns.damagedStock")} empty={t("returns.noneDamaged")}>
          {damaged.map((one) => (
            <div
              key={`${one.variant_id} ${one.sku}`}
              className="txt-compact-small text-ui-fg-subtle flex flex-wrap gap-x-3 gap-y-1"
            >
              <span className="text-ui-fg-base txt-compact-small-plus tabular-nums">{one.damaged}</span>
              <bdi className="text-ui-fg-base">{one.title}</bdi>
              {one.variant && <bdi>{one.variant}</bdi>}
              {one.sku && <Latin>{one.sku}</Latin>}
            </div>
          ))}
        </List>
      </div>
    </div>
  );
}

interface ListProps {
  title: string;
  empty: string;
  children: ReactNode;
}

function List({ title, empty, children }: ListProps) {
  const isEmpty = Array.isArray(children) && children.flat().filter(Boolean).length === 0;
  return (
    <Container className="p-0">
      <Section title={title}>{isEmpty ? <Quiet>{empty}</Quiet> : children}</Section>
    </Container>
  );
}

function Line({ orderId, number, children }: { orderId: string; number: string; children: ReactNode }) {
  return (
    <div className="txt-compact-small text-ui-fg-subtle flex flex-wrap items-center gap-x-3 gap-y-1">
      <Link
        to={`/orders/${orderId}`}
        className="text-ui-fg-base hover:text-ui-fg-subtle underline txt-compact-small-plus"
      >
        <Latin>{number}</Latin>
      </Link>
      {children}
    </div>
  );
}
