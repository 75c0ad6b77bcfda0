import { Link } from "react-router-dom";
import { useReader } from "../../hooks/use-reader";
import type { ScanNotice } from "../../hooks/use-returns";
import { STATE_COLOUR } from "../../lib/colours";
import { StateDot } from "../state-dot";

/** Why the last scan put nothing on the desk; read aloud as it changes. */
export function ScanNoticeLine({ notice }: { notice: ScanNotice | null }) {
  const { t, moment } = useReader();
  const parcel = notice?.parcel;
  const before = parcel?.taken_in;
  const total = (pick: (line: NonNullable<typeof before>["lines"][number]) => number) =>
    (before?.lines ?? []).reduce((sum, line) => sum + pick(line), 0);
  return (
    <div role="alert" className={notice ? "flex flex-col gap-y-1 px-6 py-4" : "hidden"}>
      {notice && <p className="txt-compact-small-plus text-ui-fg-error text-pretty">{notice.text}</p>}
      {parcel && (
        <p className="txt-compact-small text-ui-fg-subtle flex flex-wrap items-center gap-x-3 gap-y-1">
          <StateDot colour={STATE_COLOUR[parcel.state]} word={t(`state.${parcel.state}`)} />
          <Link to={`/orders/${parcel.order_id}`} className="text-ui-fg-base underline">
            {t("returns.open", { number: parcel.number })}
          </Link>
          {before && (
            <span>
              {t("returns.before", {
                date: moment(before.at),
                sellable: total(({ sellable }) => sellable),
                damaged: total(({ damaged }) => damaged),
                missing: total((line) => line.quantity - line.sellable - line.damaged),
              })}
            </span>
          )}
        </p>
      )}
    </div>
  );
}
