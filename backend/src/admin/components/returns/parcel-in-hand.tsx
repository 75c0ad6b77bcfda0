import { XMark } from "@medusajs/icons";
import { Button, IconButton, Input, Label } from "@medusajs/ui";
import { useId } from "react";
import { useReader } from "../../hooks/use-reader";
import { STATE_COLOUR } from "../../lib/colours";
import { type InHand, withCount } from "../../lib/in-hand";
import { Latin } from "../latin";
import { StateDot } from "../state-dot";

interface ParcelProps {
  one: InHand;
  busy: boolean;
  onChange: (one: InHand) => void;
  onTakeIn: () => void;
  onPutAside: () => void;
}

/** A scanned parcel with what is in it, each line to be judged. */
export function ParcelInHand({ one, busy, onChange, onTakeIn, onPutAside }: ParcelProps) {
  const { t } = useReader();
  const { parcel, problem } = one;
  const title = useId();
  return (
    <section aria-labelledby={title} className="flex flex-col gap-y-4 px-6 py-4">
      <div className="flex items-start justify-between gap-x-3">
        <div className="txt-compact-small text-ui-fg-subtle flex flex-wrap items-center gap-x-3 gap-y-1">
          <h2 id={title} className="h3-core text-ui-fg-base">
            <Latin>{parcel.number}</Latin>
          </h2>
          <StateDot colour={STATE_COLOUR[parcel.state]} word={t(`state.${parcel.state}`)} />
          <bdi className="[overflow-wrap:anywhere]">{parcel.recipient}</bdi>
          {parcel.tracking && <Latin>{`${parcel.carrier ?? ""} ${parcel.tracking}`.trim()}</Latin>}
        </div>
        <IconButton
          type="button"
          size="small"
          variant="transparent"
          aria-label={t("returns.putAside", { number: parcel.number })}
          onClick={onPutAside}
        >
          <XMark />
        </IconButton>
      </div>
      <ul className="flex flex-col gap-y-4">
        {parcel.lines.map((line) => (
          <Judged key={line.line_id} one={one} lineId={line.line_id} onChange={onChange} />
        ))}
      </ul>
      {problem && (
        <p role="alert" className="txt-compact-small text-ui-fg-error text-pretty">
          {problem}
        </p>
      )}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="w-full md:w-80">
          <Input
            size="small"
            maxLength={300}
            aria-label={t("returns.note")}
            placeholder={t("returns.note")}
            value={one.note}
            onChange={(event) => onChange({ ...one, note: event.target.value })}
          />
        </div>
        <Button size="small" type="button" isLoading={busy} onClick={onTakeIn}>
          {t("returns.takeIn")}
        </Button>
      </div>
    </section>
  );
}

interface JudgedProps {
  one: InHand;
  lineId: string;
  onChange: (one: InHand) => void;
}

function Judged({ one, lineId, onChange }: JudgedProps) {
  const { t } = useReader();
  const line = one.parcel.lines.find(({ line_id }) => line_id === lineId);
  const verdict = one.lines.find(({ line_id }) => line_id === lineId);
  if (!line || !verdict) return null;
  const { title, variant, sku, quantity } = line;
  const missing = quantity - verdict.sellable - verdict.damaged;
  const count = (name: "sellable" | "damaged") => (
    <Count
      label={t(`returns.${name}`)}
      item={title}
      most={quantity}
      value={verdict[name]}
      onChange={(value) =>
        onChange(withCount(one, lineId, name === "sellable" ? { sellable: value } : { damaged: value }))
      }
    />
  );
  return (
    <li className="grid items-end gap-3 md:grid-cols-[1fr_auto]">
      <div className="txt-compact-small text-ui-fg-subtle flex min-w-0 flex-wrap gap-x-3 gap-y-1">
        <bdi className="text-ui-fg-base txt-compact-small-plus">{title}</bdi>
        {variant && <bdi>{variant}</bdi>}
        {sku && <Latin>{sku}</Latin>}
        <span>{t("returns.sent", { total: quantity })}</span>
        {missing > 0 && <span className="text-ui-fg-error">{t("returns.missing", { total: missing })}</span>}
      </div>
      <div className="flex gap-x-3">
        {count("sellable")}
        {count("damaged")}
      </div>
    </li>
  );
}

interface CountProps {
  label: string;
  item: string;
  most: number;
  value: number;
  onChange: (value: number) => void;
}

function Count({ label, item, most, value, onChange }: CountProps) {
  const { t } = useReader();
  const id = useId();
  return (
    <div className="flex w-24 flex-col gap-y-1">
      <Label size="xsmall" htmlFor={id}>
        {label}
      </Label>
      <Input
        id={id}
        size="small"
        type="number"
        inputMode="numeric"
        min={0}
        max={most}
        aria-label={t("returns.of", { what: label, item })}
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </div>
  );
}
