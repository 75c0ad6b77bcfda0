import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { mailReset, type PasswordReset } from "../people/mail-reset";

export default async function onPasswordReset({ event, container }: SubscriberArgs<PasswordReset>) {
  await mailReset(container, event.data);
}

export const config: SubscriberConfig = { event: "auth.password_reset" };
