import { Button, Checkbox } from "@medusajs/ui";
import { useState } from "react";
import { useMay } from "../../hooks/use-may";
import type { ErrorActions } from "../../hooks/use-ops-errors";
import { useReader } from "../../hooks/use-reader";
import type { OpenError } from "../../lib/failures-api";
import { Head, WIDE } from "../table-parts";
import { IgnorePrompt } from "./ignore-prompt";
import { ErrorRow } from "./row";

/** What failed, line by line: run one again or many, or say why one needs nothing. */
export function ErrorsTable({ errors, actions }: { errors: OpenError[]; actions: ErrorActions }) {
  const { t } = useReader();
  const may = useMay();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [ignoring, setIgnoring] = useState<string | null>(null);
  const retryable = may("failures.retry") ? errors.filter((error) => error.retryable) : [];
  // A line that has closed meanwhile is not chosen any more.
  const chosen = retryable.filter(({ id }) => picked.has(id)).map(({ id }) => id);
  const pick = (ids: readonly string[], on: boolean) =>
    setPicked(on ? new Set([...picked, ...ids]) : new Set([...picked].filter((id) => !ids.includes(id))));
  return (
    <>
      {chosen.length > 0 && (
        <div className="px-6 py-3">
          <Button type="button" size="small" onClick={() => actions.rerun(chosen)}>
            {t("failures.rerunChosen", { total: chosen.length })}
          </Button>
        </div>
      )}
      <table className="txt-compact-small text-ui-fg-subtle w-full">
        <thead className="bg-ui-bg-subtle txt-compact-small-plus">
          <tr className="border-ui-border-base border-b">
            <Head>
              {retryable.length > 0 && (
                <Checkbox
                  aria-label={t("failures.chooseAll")}
                  checked={chosen.length === retryable.length}
                  onCheckedChange={(on) =>
                    pick(
                      retryable.map(({ id }) => id),
                      on === true,
                    )
                  }
                />
              )}
            </Head>
            <Head>{t("errors.what")}</Head>
            <Head className={WIDE}>{t("errors.order")}</Head>
            <Head className={WIDE}>{t("errors.tries")}</Head>
            <Head className={WIDE}>{t("errors.last")}</Head>
            <Head className={WIDE}>{t("failures.next")}</Head>
            <Head>
              <span className="sr-only">{t("errors.action")}</span>
            </Head>
          </tr>
        </thead>
        <tbody>
          {errors.map((error) => (
            <ErrorRow
              key={error.id}
              error={error}
              chosen={chosen.includes(error.id)}
              actions={actions}
              onChoose={(on) => pick([error.id], on)}
              onIgnore={() => setIgnoring(error.id)}
            />
          ))}
        </tbody>
      </table>
      {ignoring && (
        <IgnorePrompt
          onClose={() => setIgnoring(null)}
          onIgnore={(reason) => {
            actions.ignore(ignoring, reason);
            setIgnoring(null);
          }}
        />
      )}
    </>
  );
}
