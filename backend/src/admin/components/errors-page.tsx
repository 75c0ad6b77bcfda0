import { Container, Heading, Text } from "@medusajs/ui";
import { useOpsErrors } from "../hooks/use-ops-errors";
import { useReader } from "../hooks/use-reader";
import { Empty } from "./empty";
import { ErrorsTable } from "./errors-table";
import { Loading } from "./loading";
import { LoadProblem } from "./notices";

/** Often enough to see a retried line close by itself. */
const EVERY_MS = 5_000;

/** Everything that failed and waits for a person. */
export function ErrorsPage() {
  const { t } = useReader();
  const { data, error, refetch } = useOpsErrors(EVERY_MS);
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-col gap-y-1 px-6 py-4">
        <Heading>{t("errors.title")}</Heading>
        <Text size="small" leading="compact" className="text-ui-fg-subtle text-pretty">
          {t("errors.subtitle")}
        </Text>
      </div>
      {error && <LoadProblem problem={error} onRetry={() => void refetch()} />}
      {data &&
        (data.length ? (
          <ErrorsTable errors={data} />
        ) : (
          <Empty title={t("errors.empty")} hint={t("errors.emptyHint")} />
        ))}
      {!data && !error && <Loading rows={4} />}
    </Container>
  );
}

export function ErrorsCrumb() {
  const { t } = useReader();
  return t("errors.title");
}
