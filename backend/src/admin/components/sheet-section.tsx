import type { OpsOrderView } from "../../admin-ops/order-view";
import { useMay } from "../hooks/use-may";
import type { OrderActions } from "../hooks/use-order-actions";
import { useReader } from "../hooks/use-reader";
import { canRunSheet } from "../lib/actions";
import { SHEET_COLOUR } from "../lib/colours";
import { noSheetReason } from "../lib/standing";
import { ActionButton } from "./action-button";
import { LastError } from "./notices";
import { Fact, Facts, Quiet, Section } from "./section";
import { StateDot } from "./state-dot";

/** The order's row in the shop's Google Sheet, and running it again. */
export function SheetSection({ view, actions }: { view: OpsOrderView; actions: OrderActions }) {
  const { t, moment } = useReader();
  const may = useMay();
  const { sheet } = view;
  return (
    <Section
      title={t("sheet.title")}
      badge={sheet && <StateDot colour={SHEET_COLOUR[sheet.state]} word={t(`sheet.word.${sheet.state}`)} />}
      action={
        may("failures.retry") &&
        canRunSheet(view) && (
          <ActionButton actions={actions} kind="export" label={t("sheet.run")} done={t("sheet.runDone")} />
        )
      }
    >
      {sheet ? (
        <Facts>
          <Fact label={t("sheet.written")}>
            {sheet.written_at ? moment(sheet.written_at) : t("sheet.never")}
          </Fact>
          <Fact label={t("sheet.tries")}>{sheet.tries > 0 ? sheet.tries : null}</Fact>
        </Facts>
      ) : (
        <Quiet>{t(`sheet.none.${noSheetReason(view)}`)}</Quiet>
      )}
      {sheet?.last_error && <LastError message={sheet.last_error.message} />}
    </Section>
  );
}
