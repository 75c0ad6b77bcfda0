import { Container, Heading, Text } from "@medusajs/ui";
import { useState } from "react";
import { useNavigate, useParams } from "react-router-dom";
import { useReader } from "../../hooks/use-reader";
import { useSettlement, useSettlementActions } from "../../hooks/use-settlement";
import { carrierName } from "../../lib/carrier-name";
import type { SettlementView } from "../../lib/cash-api";
import { toggled } from "../../lib/choice";
import { Latin } from "../latin";
import { Loading } from "../loading";
import { LoadProblem } from "../notices";
import { StateDot } from "../state-dot";
import { ColumnsSection } from "./columns-section";
import { SettlementActionsBar } from "./settlement-actions";
import { SettlementLines } from "./settlement-lines";
import { SettlementTotals } from "./settlement-totals";
import { SETTLEMENT_COLOUR } from "./words";

/** What a carrier's file says, held against the shop's parcels; confirmed here. */
export function SettlementPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useSettlement(id);
  return (
    <div className="flex flex-col gap-y-3">
      {error && !data && (
        <Container className="p-0">
          <LoadProblem problem={error} onRetry={() => void refetch()} />
        </Container>
      )}
      {data && <Settlement settlement={data} />}
      {!data && !error && (
        <Container className="p-0">
          <Loading rows={6} />
        </Container>
      )}
    </div>
  );
}

export function SettlementCrumb() {
  const { t } = useReader();
  return t("cash.tab.settlements");
}

function Settlement({ settlement }: { settlement: SettlementView }) {
  const go = useNavigate();
  const actions = useSettlementActions(settlement.id, () => void go("/souk-cash"));
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  const isOpen = settlement.state === "preview";
  return (
    <>
      <Container className="divide-y p-0">
        <Header settlement={settlement} />
        {settlement.readable && <SettlementTotals settlement={settlement} />}
        <SettlementActionsBar settlement={settlement} accepted={accepted} actions={actions} />
      </Container>
      {isOpen && <ColumnsSection key={settlement.id} settlement={settlement} actions={actions} />}
      {settlement.readable && (
        <SettlementLines
          settlement={settlement}
          accepted={accepted}
          onAccept={(key) => setAccepted((now) => toggled(now, key))}
        />
      )}
    </>
  );
}

function Header({ settlement }: { settlement: SettlementView }) {
  const { t, moment } = useReader();
  const { carrier, state, file_name, created_at } = settlement;
  return (
    <div className="flex flex-col gap-y-1 px-6 py-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Heading>{t("cash.settlement.title", { carrier: carrierName(carrier) })}</Heading>
        <StateDot colour={SETTLEMENT_COLOUR[state]} word={t(`cash.settlement.state.${state}`)} />
      </div>
      <Text size="small" leading="compact" className="text-ui-fg-subtle flex flex-wrap gap-x-3" as="div">
        <Latin>{file_name}</Latin>
        <time dateTime={created_at}>{moment(created_at)}</time>
      </Text>
    </div>
  );
}
