import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { mailInvitation } from "../people/staff/invitation";

export default async function onInvitation({ event, container }: SubscriberArgs<{ id: string }>) {
  await mailInvitation(container, event.data.id);
}

export const config: SubscriberConfig = { event: ["invite.created", "invite.resent"] };
