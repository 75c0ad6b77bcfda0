import { Skeleton } from "@medusajs/ui";
import { lazy, Suspense } from "react";
import { useReader } from "../../hooks/use-reader";
import type { Line } from "./table";

/** Charts are large to load, and the figures are there without them. */
const Bars = lazy(async () => ({ default: (await import("./bars.js")).Bars }));

const HEIGHT = 240;
const LINE = 36;
const FRAME = 60;

/** How many orders were placed, and of these delivered, as bars. The table says the same to whoever cannot see them. */
export function FigureChart({ title, lines, lying }: { title: string; lines: Line[]; lying: boolean }) {
  const { t, locale } = useReader();
  const height = lying ? lines.length * LINE + FRAME : HEIGHT;
  const data = lines.map(({ name, totals }) => ({
    name,
    placed: totals.placed.orders,
    delivered: totals.delivered.orders,
  }));
  return (
    // An SVG's texts start at their right where the page reads from there: beyond their axis. The axes are mirrored themselves.
    <div
      dir="ltr"
      role="img"
      aria-label={t("figures.chart", { title })}
      style={{ height }}
      className="min-w-0"
    >
      <Suspense fallback={<Skeleton className="h-full w-full" />}>
        <Bars
          data={data}
          lying={lying}
          mirrored={locale === "ar"}
          words={{ placed: t("figures.placed"), delivered: t("figures.delivered") }}
        />
      </Suspense>
    </div>
  );
}
