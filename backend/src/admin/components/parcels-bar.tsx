import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import type { ParcelsView, WaitingParcel } from "../../pickups/waiting";
import { useAsk } from "../hooks/use-ask";
import { useMay } from "../hooks/use-may";
import type { ParcelActions } from "../hooks/use-parcels";
import { useReader } from "../hooks/use-reader";
import type { WordKey } from "../i18n/en";
import { MOST_PARCELS } from "../lib/choice";
import type { LabelFormat } from "../lib/parcels-api";
import { PickupDrawer } from "./pickup-drawer";
import { Select } from "./select";

const FORMATS: readonly { value: LabelFormat; word: WordKey }[] = [
  { value: "carrier", word: "parcels.formatCarrier" },
  { value: "10x10", word: "parcels.format10" },
  { value: "a4x4", word: "parcels.formatA4" },
];

interface BarProps {
  view: ParcelsView;
  chosen: WaitingParcel[];
  actions: ParcelActions;
}

/** What can be done with the chosen parcels. */
export function ParcelsBar({ view, chosen, actions }: BarProps) {
  const { t } = useReader();
  const handsOver = useMay()("shipments.write");
  const [format, setFormat] = useState<LabelFormat>("carrier");
  const [asking, setAsking] = useState(false);
  const carriers = view.carriers.filter(({ id }) => chosen.some(({ carrier }) => carrier === id));
  const ids = { shipment_ids: chosen.map(({ shipment_id }) => shipment_id) };
  const tooMany = chosen.length > MOST_PARCELS;
  const off = chosen.length === 0 || tooMany || actions.running !== null;
  return (
    <div className="bg-ui-bg-base sticky top-0 z-10 flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Text size="small" leading="compact" weight="plus" aria-live="polite">
          {tooMany
            ? t("parcels.tooMany", { max: MOST_PARCELS })
            : t("parcels.selected", { total: chosen.length })}
        </Text>
        <FormatSelect value={format} onChange={setFormat} />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button
          size="small"
          type="button"
          disabled={off}
          isLoading={actions.running === "labels"}
          onClick={() => void actions.print(ids, { kind: "labels", format })}
        >
          {t("parcels.labels")}
        </Button>
        {handsOver && (
          <>
            <Button
              size="small"
              variant="secondary"
              type="button"
              disabled={off}
              isLoading={actions.running === "delivery-note"}
              onClick={() => void actions.print(ids, { kind: "delivery-note", format: "own" })}
            >
              {t("parcels.bordereau")}
            </Button>
            {carriers.some(({ delivery_note }) => delivery_note) && (
              <CarrierNoteButton chosen={chosen} disabled={off} actions={actions} />
            )}
            <Button
              size="small"
              variant="secondary"
              type="button"
              disabled={off}
              onClick={() => setAsking(true)}
            >
              {t("parcels.pickup")}
            </Button>
          </>
        )}
      </div>
      {asking && (
        <PickupDrawer
          chosen={chosen}
          sender={view.sender}
          actions={actions}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}

function FormatSelect({ value, onChange }: { value: LabelFormat; onChange: (value: LabelFormat) => void }) {
  const { t } = useReader();
  return (
    <div className="w-60 max-w-full">
      <Select size="small" value={value} onValueChange={(next) => onChange(next as LabelFormat)}>
        <Select.Trigger aria-label={t("parcels.format")}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {FORMATS.map((one) => (
            <Select.Item key={one.value} value={one.value}>
              {t(one.word)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  );
}

/** The carriers' own notes, which hand parcels over: a lost answer is asked about before another is made. */
function CarrierNoteButton({
  chosen,
  disabled,
  actions,
}: {
  chosen: WaitingParcel[];
  disabled: boolean;
  actions: ParcelActions;
}) {
  const { t } = useReader();
  const confirm = useAsk();
  const make = async () => {
    const lost = chosen.some(({ note }) => note === "uncertain");
    const question = {
      title: t("parcels.noteAgainTitle"),
      description: t("parcels.noteAgainText"),
      confirmText: t("parcels.noteAgain"),
      cancelText: t("parcels.back"),
    };
    const again = lost && (await confirm(question));
    if (lost && !again) return;
    const shipment_ids = chosen.map(({ shipment_id }) => shipment_id);
    await actions.print({ shipment_ids }, { kind: "delivery-note", format: "carrier", again });
  };
  return (
    <Button size="small" variant="secondary" type="button" disabled={disabled} onClick={() => void make()}>
      {t("parcels.carrierNote")}
    </Button>
  );
}
