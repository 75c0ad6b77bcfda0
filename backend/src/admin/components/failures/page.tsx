import { Container, Heading, Text } from "@medusajs/ui";
import { useState } from "react";
import type { FailureKind } from "../../../failures/kinds";
import { useErrorActions, useOpsErrors } from "../../hooks/use-ops-errors";
import { useReader } from "../../hooks/use-reader";
import { Empty } from "../empty";
import { Loading } from "../loading";
import { LoadProblem } from "../notices";
import { KindFilter } from "./kind-filter";
import { Overview } from "./overview";
import { ErrorsTable } from "./table";

/** Often enough to see a retried line close by itself. */
const EVERY_MS = 5_000;

/** Everything that failed, and how the integrations go. */
export function ErrorsPage() {
  const { t } = useReader();
  const [kind, setKind] = useState<FailureKind | null>(null);
  const { data, error, refetch } = useOpsErrors(EVERY_MS, kind);
  const actions = useErrorActions();
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="flex flex-col gap-y-1 px-6 py-4">
          <Heading>{t("errors.title")}</Heading>
          <Text size="small" leading="compact" className="text-ui-fg-subtle text-pretty">
            {t("errors.subtitle")}
          </Text>
        </div>
        {data && <KindFilter counts={data.counts} chosen={kind} onChange={setKind} />}
        {error && <LoadProblem problem={error} onRetry={() => void refetch()} />}
        {data &&
          (data.errors.length ? (
            <ErrorsTable errors={data.errors} actions={actions} />
          ) : (
            <Empty title={t("errors.empty")} hint={t("errors.emptyHint")} />
          ))}
        {!data && !error && <Loading rows={4} />}
      </Container>
      <Overview />
    </div>
  );
}

export function ErrorsCrumb() {
  const { t } = useReader();
  return t("errors.title");
}
