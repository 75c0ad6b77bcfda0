import { Button, Heading, Text } from "@medusajs/ui";
import { useId } from "react";
import { Link } from "react-router-dom";
import type { BulkOutcome, BulkResult } from "../../../order-desk/bulk";
import type { Bulk, BulkReport } from "../../hooks/use-bulk";
import { useReader } from "../../hooks/use-reader";
import type { Colour } from "../../lib/colours";
import { Latin } from "../latin";
import { StateDot } from "../state-dot";

const COLOUR: Record<BulkOutcome, Colour> = { done: "green", already: "grey", failed: "red" };

/** What became of each order, those that failed first, and the way to try these again. */
export function BulkResults({ report, bulk }: { report: BulkReport; bulk: Bulk }) {
  const { t } = useReader();
  const id = useId();
  const failed = report.results.filter(({ outcome }) => outcome === "failed");
  const others = report.results.filter(({ outcome }) => outcome !== "failed");
  const again = () =>
    bulk.run(
      report.kind,
      failed.map(({ order_id, number }) => ({ id: order_id, number: number ?? order_id })),
      report.reason,
    );
  const { done, already } = report;
  return (
    <section aria-labelledby={id} className="flex flex-col gap-y-3 px-6 py-4">
      <Heading level="h2" id={id}>
        {t("orders.results")}
      </Heading>
      <Text size="small" leading="compact" role="status">
        {t("orders.summary", { done, already, failed: report.failed })}
      </Text>
      <ul className="divide-ui-border-base max-h-72 divide-y overflow-y-auto">
        {[...failed, ...others].map((line) => (
          <ResultLine key={line.order_id} line={line} />
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        {failed.length > 0 && (
          <Button size="small" type="button" isLoading={bulk.running === report.kind} onClick={again}>
            {t("orders.retry")}
          </Button>
        )}
        <Button size="small" variant="secondary" type="button" onClick={bulk.close}>
          {t("orders.close")}
        </Button>
      </div>
    </section>
  );
}

function ResultLine({ line }: { line: BulkResult }) {
  const { t } = useReader();
  return (
    <li className="txt-compact-small flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
      {line.number ? (
        <Link to={`/orders/${line.order_id}`} className="text-ui-fg-base underline underline-offset-2">
          <Latin>{line.number}</Latin>
        </Link>
      ) : (
        t("orders.unknownOrder")
      )}
      <StateDot colour={COLOUR[line.outcome]} word={t(`orders.outcome.${line.outcome}`)} />
      {line.message && <span className="text-ui-fg-subtle min-w-0 text-pretty">{line.message}</span>}
    </li>
  );
}
