import type { MedusaContainer } from "@medusajs/framework/types";
import { knexOf } from "../../db/transaction";
import { compose, knownLocale } from "../mail/compose";
import { shopLink } from "../mail/links";
import { post } from "../mail/post";

/** Medusa's event `auth.verification_requested`: a code that works once, within 15 minutes. */
export interface VerificationRequested {
  entity_id: string;
  entity_type: string;
  auth_identity_id: string;
  /** Missing where the address is confirmed already. */
  code?: string;
  metadata?: Record<string, unknown>;
}

/** Mails the link that confirms an address: to the address of the account itself, and to no other. */
export async function mailVerification(
  container: MedusaContainer,
  asked: VerificationRequested,
): Promise<void> {
  const { code } = asked;
  if (!code || asked.entity_type !== "email" || !(await isOwnAddress(container, asked))) return;
  const link = (locale: Parameters<typeof shopLink>[2]) => shopLink("verify-email", code, locale);
  const letter = compose("verify_email", link, knownLocale(asked.metadata?.locale));
  await post(knexOf(container), asked.entity_id, letter, `verify:${code}`);
}

async function isOwnAddress(container: MedusaContainer, asked: VerificationRequested): Promise<boolean> {
  const row = await knexOf(container)("provider_identity")
    .where({
      entity_id: asked.entity_id,
      auth_identity_id: asked.auth_identity_id,
      provider: "emailpass",
    })
    .whereNull("deleted_at")
    .first("id");
  return row !== undefined;
}
