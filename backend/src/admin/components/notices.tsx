import { Alert, Button, Container, Text } from "@medusajs/ui";
import type { StaffMessage } from "../../modules/errors/service";
import { useReader } from "../hooks/use-reader";
import { problemText } from "../lib/ops-problem";

/** What an outside service said last, in plain words of the reader's language. */
export function LastError({ message }: { message: StaffMessage }) {
  const { t, locale } = useReader();
  return (
    <Alert variant="error">
      <strong className="txt-compact-small-plus text-ui-fg-base">{t("common.lastError")}</strong>
      <p dir="auto" className="text-ui-fg-subtle mt-1 break-words text-start">
        {message[locale]}
      </p>
    </Alert>
  );
}

/** A call that failed, where it was meant to show something, with a way to try again. */
export function LoadProblem({ problem, onRetry }: { problem: unknown; onRetry: () => void }) {
  const { t } = useReader();
  return (
    <div role="alert" className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 px-6 py-4">
      <div className="flex flex-col gap-y-1">
        <Text size="small" leading="compact" weight="plus">
          {t("problem.title")}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle text-pretty">
          {problemText(problem, t)}
        </Text>
      </div>
      <Button size="small" variant="secondary" type="button" onClick={onRetry}>
        {t("problem.again")}
      </Button>
    </div>
  );
}

/** An order that Souk has not taken in yet. */
export function NotFollowed() {
  const { t } = useReader();
  return (
    <Container className="flex flex-col gap-y-1 px-6 py-4">
      <Text size="small" leading="compact" weight="plus">
        {t("order.unknown")}
      </Text>
      <Text size="small" leading="compact" className="text-ui-fg-subtle text-pretty">
        {t("order.unknownHint")}
      </Text>
    </Container>
  );
}
