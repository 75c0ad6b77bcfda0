import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { HANDOVER } from "../modules/handover";
import type { HandoverService } from "../modules/handover/service";

/** The name on the shop's paper: the sender's, else the store's in Medusa. */
export async function shopName(container: MedusaContainer): Promise<string> {
  const handover: HandoverService = container.resolve(HANDOVER);
  const { name } = await handover.sender();
  if (name) return name;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "store", fields: ["name"] });
  return (data[0] as { name?: string } | undefined)?.name ?? "Souk";
}
