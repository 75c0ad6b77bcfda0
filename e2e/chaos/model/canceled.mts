// What must hold of an order that was cancelled: nothing of it is held any more, here or at the carrier.
import type { Check } from "../lib/report.mts";
import type { Story } from "./story.mts";

export function canceled(story: Story): Check {
  const flows = [...story.flows.values()].filter((flow) => flow.state === "canceled");
  const violations = flows.flatMap(({ order_id, number }) => {
    const medusa = story.medusaOrders.find((order) => order.id === order_id);
    const payment = story.payments.find((one) => one.order_id === order_id);
    const parcel = story.parcels.find((one) => one.reference.startsWith(number));
    const wrong = [
      medusa?.status !== "canceled" && `Medusa's order is ${medusa?.status}`,
      payment?.open !== 0 && `${payment?.open} payments are open`,
      story.reservations.some((one) => one.order_id === order_id) && "its stock is held",
      story.shipments.some((one) => one.order_id === order_id && one.live) &&
        "its parcel is live in the shop",
      parcel?.status !== "CANCELED" && `its parcel is ${parcel?.status} at the carrier`,
    ].filter(Boolean);
    return wrong.length ? [`${number}: ${wrong.join(", ")}`] : [];
  });
  return {
    name: "a cancelled order holds no stock, no payment and no parcel",
    violations,
    looked: flows.length,
  };
}
