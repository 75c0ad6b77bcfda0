import { Skeleton } from "@medusajs/ui";
import { useReader } from "../hooks/use-reader";

/** Grey lines in the shape of what is coming: a heading and `rows` lines. */
export function Loading({ rows }: { rows: number }) {
  const { t } = useReader();
  return (
    <div role="status" aria-label={t("common.loading")} className="flex flex-col gap-y-4 px-6 py-4">
      <Skeleton className="h-7 w-48 max-w-full" />
      {Array.from({ length: rows }, (_, row) => `line ${row}`).map((key) => (
        <Skeleton key={key} className="h-10 w-full" />
      ))}
    </div>
  );
}
