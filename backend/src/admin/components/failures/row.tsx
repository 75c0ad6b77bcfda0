import { Button, Checkbox, clx } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { useMay } from "../../hooks/use-may";
import type { ErrorActions } from "../../hooks/use-ops-errors";
import { useReader } from "../../hooks/use-reader";
import { isAboutCities, orderNumberOf } from "../../lib/failure-words";
import type { OpenError } from "../../lib/failures-api";
import { Latin } from "../latin";
import { Cell, WIDE } from "../table-parts";

interface Props {
  error: OpenError;
  chosen: boolean;
  actions: ErrorActions;
  onChoose: (on: boolean) => void;
  onIgnore: () => void;
}

const LINK =
  "text-ui-fg-base hover:text-ui-fg-subtle underline focus-visible:shadow-borders-focus rounded-md outline-none";

/** One failure: what, which order, why, how often tried, and what can be done. */
export function ErrorRow({ error, chosen, actions, onChoose, onIgnore }: Props) {
  const may = useMay();
  const { t, locale, moment } = useReader();
  const what = t(`errors.target.${error.target}`);
  const name = `${what} ${orderNumberOf(error.subject) ?? ""}`.trim();
  const next = error.next_at ? t("failures.nextAt", { date: moment(error.next_at) }) : t("failures.waits");
  return (
    <tr className="border-ui-border-base border-b last:border-b-0">
      <Cell>
        {may("failures.retry") && error.retryable && (
          <Checkbox
            aria-label={t("failures.choose", { what: name })}
            checked={chosen}
            onCheckedChange={(on) => onChoose(on === true)}
          />
        )}
      </Cell>
      <Cell className="w-full">
        <span className="txt-compact-small-plus text-ui-fg-base">{what}</span>
        <p dir="auto" className="mt-1 text-pretty break-words text-start">
          {error.message[locale]}
        </p>
        {isAboutCities(error) && (
          <Link to="/souk-cities" className={clx(LINK, "mt-1 inline-block")}>
            {t("cities.fix")}
          </Link>
        )}
        <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 md:hidden">
          <OrderLink error={error} />
          <time dateTime={error.last_at}>{moment(error.last_at)}</time>
          <span>{next}</span>
        </div>
      </Cell>
      <Cell className={WIDE}>
        <OrderLink error={error} />
      </Cell>
      <Cell className={WIDE}>{error.tries}</Cell>
      <Cell className={clx(WIDE, "whitespace-nowrap")}>
        <time dateTime={error.last_at}>{moment(error.last_at)}</time>
      </Cell>
      <Cell className={WIDE}>{error.next_at ? moment(error.next_at) : next}</Cell>
      <Cell>{may("failures.retry") && <Buttons {...{ error, name, actions, onIgnore }} />}</Cell>
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
      className={clx(LINK, "whitespace-nowrap")}
    >
      {number ? <Latin>{number}</Latin> : t("errors.openAnyOrder")}
    </Link>
  );
}

type ButtonsProps = Pick<Props, "error" | "actions" | "onIgnore"> & { name: string };

function Buttons({ error, name, actions, onIgnore }: ButtonsProps) {
  const { t } = useReader();
  return (
    <div className="flex flex-col gap-2 md:flex-row">
      {error.retryable && (
        <Button
          type="button"
          size="small"
          variant="secondary"
          className="whitespace-nowrap"
          isLoading={actions.busy.includes(error.id)}
          aria-label={t("errors.retryOf", { what: name })}
          onClick={() => actions.rerun([error.id])}
        >
          {t("errors.retry")}
        </Button>
      )}
      <Button
        type="button"
        size="small"
        variant="transparent"
        className="whitespace-nowrap"
        aria-label={t("failures.ignoreOf", { what: name })}
        onClick={onIgnore}
      >
        {t("failures.ignore")}
      </Button>
    </div>
  );
}
