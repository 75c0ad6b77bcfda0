import { Button, clx } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { useMay } from "../hooks/use-may";
import { useErrorRetry } from "../hooks/use-ops-errors";
import { useReader } from "../hooks/use-reader";
import type { OpenError } from "../lib/ops-api";
import { isAboutCities, isRetryable, orderNumberOf } from "../lib/retryable";
import { Latin } from "./latin";
import { Cell, Head, WIDE } from "./table-parts";

/** What failed, line by line, each with its order and its own retry. */
export function ErrorsTable({ errors }: { errors: OpenError[] }) {
  const { t } = useReader();
  return (
    <table className="txt-compact-small text-ui-fg-subtle w-full">
      <thead className="bg-ui-bg-subtle txt-compact-small-plus">
        <tr className="border-ui-border-base border-b">
          <Head>{t("errors.what")}</Head>
          <Head className={WIDE}>{t("errors.order")}</Head>
          <Head className={WIDE}>{t("errors.tries")}</Head>
          <Head className={WIDE}>{t("errors.last")}</Head>
          <Head>
            <span className="sr-only">{t("errors.action")}</span>
          </Head>
        </tr>
      </thead>
      <tbody>
        {errors.map((error) => (
          <ErrorRow key={error.id} error={error} />
        ))}
      </tbody>
    </table>
  );
}

function ErrorRow({ error }: { error: OpenError }) {
  const may = useMay();
  const { t, locale, moment } = useReader();
  const what = t(`errors.target.${error.target}`);
  return (
    <tr className="border-ui-border-base border-b last:border-b-0">
      <Cell className="w-full">
        <span className="txt-compact-small-plus text-ui-fg-base">{what}</span>
        <p dir="auto" className="mt-1 text-pretty break-words text-start">
          {error.message[locale]}
        </p>
        {isAboutCities(error) && (
          <Link
            to="/souk-cities"
            className="text-ui-fg-base hover:text-ui-fg-subtle underline focus-visible:shadow-borders-focus mt-1 inline-block rounded-md outline-none"
          >
            {t("cities.fix")}
          </Link>
        )}
        <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 md:hidden">
          <OrderLink error={error} />
          <time dateTime={error.last_at}>{moment(error.last_at)}</time>
        </div>
      </Cell>
      <Cell className={WIDE}>
        <OrderLink error={error} />
      </Cell>
      <Cell className={WIDE}>{error.tries}</Cell>
      <Cell className={clx(WIDE, "whitespace-nowrap")}>
        <time dateTime={error.last_at}>{moment(error.last_at)}</time>
      </Cell>
      <Cell>{may("failures.retry") && isRetryable(error) && <RetryButton error={error} what={what} />}</Cell>
    </tr>
  );
}

function OrderLink({ error }: { error: OpenError }) {
  const { t } = useReader();
  if (!error.order_id) return null;
  const number = orderNumberOf(error.subject);
  return (
    <Link
      to={`/orders/${error.order_id}`}
      aria-label={number ? t("errors.openOrder", { number }) : undefined}
      className="text-ui-fg-base hover:text-ui-fg-subtle underline focus-visible:shadow-borders-focus whitespace-nowrap rounded-md outline-none"
    >
      {number ? <Latin>{number}</Latin> : t("errors.openAnyOrder")}
    </Link>
  );
}

function RetryButton({ error, what }: { error: OpenError; what: string }) {
  const { t } = useReader();
  const { retry, running } = useErrorRetry();
  return (
    <Button
      type="button"
      size="small"
      variant="secondary"
      className="whitespace-nowrap"
      isLoading={running === error.id}
      aria-label={t("errors.retryOf", { what: `${what} ${orderNumberOf(error.subject) ?? ""}`.trim() })}
      onClick={() => retry(error.id)}
    >
      {t("errors.retry")}
    </Button>
  );
}
