import { Button, Label } from "@medusajs/ui";
import { useId, useState } from "react";
import type { OpsOrderView } from "../../admin-ops/order-view";
import type { OrderActions } from "../hooks/use-order-actions";
import { useReader } from "../hooks/use-reader";
import { Select } from "./select";

interface CarrierSwitchProps {
  /** Nothing is shown when there is none. */
  carriers: OpsOrderView["carriers"];
  actions: OrderActions;
}

/** Sends the parcel with another carrier: choose one, then one button. */
export function CarrierSwitch({ carriers, actions }: CarrierSwitchProps) {
  const { t, locale } = useReader();
  const field = useId();
  const [chosen, setChosen] = useState("");
  const carrier = carriers.find(({ id }) => id === chosen)?.id;
  if (carriers.length === 0) return null;
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={field} size="xsmall" weight="plus">
        {t("parcel.switchTo")}
      </Label>
      <div className="flex flex-wrap items-center gap-2">
        <div className="min-w-44 flex-1 md:max-w-64">
          <Select size="small" value={carrier ?? ""} onValueChange={setChosen}>
            <Select.Trigger id={field}>
              <Select.Value placeholder={t("parcel.chooseCarrier")} />
            </Select.Trigger>
            <Select.Content>
              {carriers.map(({ id, name }) => (
                <Select.Item key={id} value={id}>
                  {name[locale]}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          disabled={!carrier || actions.running !== null}
          onClick={() => carrier && void actions.run({ kind: "ship", carrier }, t("parcel.sendDone"))}
        >
          {t("parcel.switch")}
        </Button>
      </div>
    </div>
  );
}
