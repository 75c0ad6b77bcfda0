import { PencilSquare } from "@medusajs/icons";
import { Button } from "@medusajs/ui";
import { useState } from "react";
import type { OpsOrderView } from "../../../admin-ops/order-view";
import { useMay } from "../../hooks/use-may";
import { useReader } from "../../hooks/use-reader";
import { EditOrderModal } from "./modal";

/** States in which an order is still in the shop's hands. */
const IN_THE_SHOP: readonly string[] = ["pending", "confirmed", "awaiting_pickup"];

/** Opens the form that changes an order, for those who may, until the parcel has left. */
export function EditOrderButton({ view }: { view: OpsOrderView }) {
  const { t } = useReader();
  const may = useMay();
  const [open, setOpen] = useState(false);
  const { order_id, state } = view.order;
  const offered = may("orders.write") && IN_THE_SHOP.includes(state);
  if (!offered && !open) return null;
  return (
    <>
      <Button type="button" size="small" variant="secondary" onClick={() => setOpen(true)}>
        <PencilSquare />
        {t("orderEdit.edit")}
      </Button>
      {open && <EditOrderModal orderId={order_id} onClose={() => setOpen(false)} />}
    </>
  );
}
