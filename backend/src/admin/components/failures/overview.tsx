import { Container } from "@medusajs/ui";
import type { IntegrationJobs, Queue } from "../../../failures/jobs";
import { useJobs } from "../../hooks/use-ops-errors";
import { useReader } from "../../hooks/use-reader";
import type { Colour } from "../../lib/colours";
import { Latin } from "../latin";
import { Loading } from "../loading";
import { LoadProblem } from "../notices";
import { Fact, Facts, Quiet, Section } from "../section";
import { StateDot } from "../state-dot";
import { Cell, Head } from "../table-parts";

const EVERY_MS = 15_000;

const COLOURS: Record<IntegrationJobs["state"], Colour> = {
  ready: "green",
  off: "grey",
  incomplete: "orange",
  unreadable: "red",
};

/** How each integration goes, and what waits in the queue. */
export function Overview() {
  const { t, locale } = useReader();
  const { data, error, refetch } = useJobs(EVERY_MS);
  return (
    <Container className="divide-y p-0">
      <Section title={t("failures.jobs")} />
      {error && <LoadProblem problem={error} onRetry={() => void refetch()} />}
      {data?.integrations.map((one) => (
        <Section
          key={one.id}
          title={one.name[locale]}
          badge={<StateDot colour={COLOURS[one.state]} word={t(`failures.state.${one.state}`)} />}
        >
          <IntegrationFacts one={one} />
        </Section>
      ))}
      {data && (
        <Section title={t("failures.queue")}>
          <Quiet>{t("failures.queueText")}</Quiet>
          {data.queues.length ? (
            <QueueTable queues={data.queues} />
          ) : (
            <Quiet>{t("failures.queueEmpty")}</Quiet>
          )}
        </Section>
      )}
      {!data && !error && <Loading rows={4} />}
    </Container>
  );
}

function IntegrationFacts({ one }: { one: IntegrationJobs }) {
  const { t, locale, moment } = useReader();
  const time = (at: Date | string | null) => (at ? moment(String(at)) : t("failures.never"));
  const quota = ({ used, limit }: NonNullable<IntegrationJobs["quota"]>) =>
    limit
      ? t("failures.quotaOf", { used, limit: limit.calls, seconds: limit.per_seconds })
      : t("failures.quotaFree", { used });
  return (
    <>
      <Facts>
        <Fact label={t("failures.lastSuccess")}>{time(one.last_success_at)}</Fact>
        <Fact label={t("failures.lastError")}>{time(one.last_error_at)}</Fact>
        <Fact label={t("failures.waiting")}>{String(one.waiting)}</Fact>
        <Fact label={t("failures.quota")}>{one.quota && quota(one.quota)}</Fact>
      </Facts>
      {one.paused_until && <Quiet>{t("failures.paused", { date: moment(one.paused_until) })}</Quiet>}
      {one.last_error && (
        <p dir="auto" className="txt-compact-small text-ui-fg-subtle break-words text-start">
          {one.last_error.message[locale]}
        </p>
      )}
    </>
  );
}

function QueueTable({ queues }: { queues: Queue[] }) {
  const { t } = useReader();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1)
    <section className="max-w-full overflow-x-auto" tabIndex={0} aria-label={t("failures.queue")}>
      <table className="txt-compact-small text-ui-fg-subtle w-full whitespace-nowrap">
        <thead className="bg-ui-bg-subtle txt-compact-small-plus">
          <tr className="border-ui-border-base border-b">
            <Head>{t("failures.task")}</Head>
            <Head>{t("failures.due")}</Head>
            <Head>{t("failures.running")}</Head>
            <Head>{t("failures.retrying")}</Head>
            <Head>{t("failures.failed")}</Head>
          </tr>
        </thead>
        <tbody>
          {queues.map(({ task, waiting, running, retrying, failed }) => (
            <tr key={task} className="border-ui-border-base border-b last:border-b-0">
              <Cell>
                <Latin>{task}</Latin>
              </Cell>
              <Cell>{waiting}</Cell>
              <Cell>{running}</Cell>
              <Cell>{retrying}</Cell>
              <Cell>{failed}</Cell>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
