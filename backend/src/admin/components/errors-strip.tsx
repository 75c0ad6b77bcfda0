import { Container, Skeleton } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { useMay } from "../hooks/use-may";
import { useOpsErrors } from "../hooks/use-ops-errors";
import { useReader } from "../hooks/use-reader";
import { StateDot } from "./state-dot";

const EVERY_MS = 30_000;
/** One line above the orders: how much failed and waits for a person, with the way there. */
export function ErrorsStrip() {
  const { t } = useReader();
  const may = useMay();
  const { data, error } = useOpsErrors(EVERY_MS);
  if (!may("failures.read") || (!data && error)) return null;
  const total = Object.values(data?.counts ?? {}).reduce((sum, count) => sum + count, 0);
  return (
    <Container className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 gap-y-1 px-6 py-3">
      {data ? (
        <>
          <StateDot
            colour={total ? "orange" : "green"}
            word={total ? t("errors.strip", { total }) : t("errors.empty")}
          />
          <Link
            to="/souk-errors"
            className="txt-compact-small text-ui-fg-base hover:text-ui-fg-subtle underline focus-visible:shadow-borders-focus rounded-md outline-none"
          >
            {t("errors.open")}
          </Link>
        </>
      ) : (
        <Skeleton className="h-5 w-40" />
      )}
    </Container>
  );
}
