import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { mailVerification, type VerificationRequested } from "../people/customers/verification";

export default async function onVerification({ event, container }: SubscriberArgs<VerificationRequested>) {
  await mailVerification(container, event.data);
}

export const config: SubscriberConfig = { event: "auth.verification_requested" };
