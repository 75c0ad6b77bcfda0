import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { Jobs } from "@souk/contracts";

/** Puts an event on Medusa's bus for whoever subscribes; nothing of Souk's own depends on it. */
export async function publishEvent(container: MedusaContainer, job: Jobs["event.publish"]): Promise<void> {
  const bus = container.resolve(Modules.EVENT_BUS);
  await bus.emit({ name: job.name, data: { id: job.order_id } });
}
