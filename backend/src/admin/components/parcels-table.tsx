import { Checkbox, Heading, Label } from "@medusajs/ui";
import { useId } from "react";
import { Link } from "react-router-dom";
import type { WaitingParcel } from "../../pickups/waiting";
import { useReader } from "../hooks/use-reader";
import { carrierName } from "../lib/carrier-name";
import { groupMark, toggled, toggledAll } from "../lib/choice";
import { Latin } from "./latin";
import { StateDot } from "./state-dot";

interface TableProps {
  carrier: string;
  parcels: WaitingParcel[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  /** What went wrong with a line, by its parcel. */
  problems: ReadonlyMap<string, string>;
}

/** One carrier's parcels, each with its box and what became of it. */
export function ParcelsTable({ carrier, parcels, chosen, onChoose, problems }: TableProps) {
  const { t } = useReader();
  const id = useId();
  const ids = parcels.map(({ shipment_id }) => shipment_id);
  const name = carrierName(carrier);
  return (
    <section aria-label={name}>
      <div className="bg-ui-bg-subtle flex items-center gap-x-3 px-6 py-3">
        <Checkbox
          id={id}
          checked={groupMark(chosen, ids)}
          aria-label={t("parcels.all", { carrier: name })}
          onCheckedChange={() => onChoose(toggledAll(chosen, ids))}
        />
        <Label htmlFor={id} className="flex items-center gap-x-2">
          <Heading level="h2">
            <Latin>{name}</Latin>
          </Heading>
          <span className="txt-compact-small text-ui-fg-subtle">{parcels.length}</span>
        </Label>
      </div>
      <ul className="divide-ui-border-base divide-y">
        {parcels.map((parcel) => (
          <ParcelLine
            key={parcel.shipment_id}
            parcel={parcel}
            checked={chosen.has(parcel.shipment_id)}
            onToggle={() => onChoose(toggled(chosen, parcel.shipment_id))}
            problem={problems.get(parcel.shipment_id)}
          />
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  parcel: WaitingParcel;
  checked: boolean;
  onToggle: () => void;
  problem?: string;
}

function ParcelLine({ parcel, checked, onToggle, problem }: LineProps) {
  const { t, money, moment } = useReader();
  const id = useId();
  const { reference, recipient, city, cash } = parcel;
  return (
    <li className="flex items-start gap-x-3 px-6 py-3">
      <Checkbox
        id={id}
        checked={checked}
        aria-label={t("parcels.choose", { reference })}
        onCheckedChange={onToggle}
        className="mt-0.5"
      />
      <div className="txt-compact-small grid min-w-0 flex-1 grid-cols-1 gap-x-4 gap-y-1 md:grid-cols-4">
        <label htmlFor={id} className="text-ui-fg-base txt-compact-small-plus cursor-pointer">
          <Latin>{parcel.tracking_number}</Latin>
        </label>
        <span className="text-ui-fg-subtle min-w-0 break-words">
          <bdi className="[overflow-wrap:anywhere]">{recipient}</bdi> · <bdi>{city}</bdi>
        </span>
        <span className="text-ui-fg-subtle flex flex-wrap gap-x-2">
          <Link
            to={`/orders/${parcel.order_id}`}
            className="text-ui-fg-base hover:text-ui-fg-subtle underline"
          >
            <Latin>{reference}</Latin>
          </Link>
          <time dateTime={parcel.created_at}>{moment(parcel.created_at)}</time>
        </span>
        <span className="text-ui-fg-base md:text-end">
          <bdi>{money(cash)}</bdi>
        </span>
        <Standing parcel={parcel} />
        {problem && (
          <p role="alert" className="text-ui-fg-error text-pretty md:col-span-4">
            {problem}
          </p>
        )}
      </div>
    </li>
  );
}

/** What was asked of the carrier for this parcel, in words. */
function Standing({ parcel: { pickup, note } }: { parcel: WaitingParcel }) {
  const { t } = useReader();
  const colourOf = (state: string) => (state === "done" ? "green" : state === "uncertain" ? "red" : "orange");
  if ((!pickup || pickup === "failed") && (!note || note === "failed")) return null;
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-1 md:col-span-4">
      {pickup && pickup !== "failed" && (
        <StateDot colour={colourOf(pickup)} word={t(`parcels.wasAsked.${pickup}`)} />
      )}
      {note && note !== "failed" && <StateDot colour={colourOf(note)} word={t(`parcels.wasNoted.${note}`)} />}
    </div>
  );
}
