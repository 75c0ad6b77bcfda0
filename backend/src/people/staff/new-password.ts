import { randomBytes } from "node:crypto";
import { generateResetPasswordTokenWorkflow } from "@medusajs/core-flows";
import type { ConfigModule, IAuthModuleService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { knexOf } from "../../db/transaction";

const PROVIDER = "emailpass";

/** What the module `sessions` does for us. */
interface SessionsEnder {
  endAllOf(userId: string, reason: "password_changed"): Promise<unknown>;
}

/**
 * Makes a staff member choose a new password before anything else: the old one stops to work, every session ends, and a
 * link goes out by mail. False when there is no such member with a password.
 */
export async function forceNewPassword(container: MedusaContainer, userId: string): Promise<boolean> {
  const email = await signInEmailOf(container, userId);
  if (!email) return false;
  const auth: IAuthModuleService = container.resolve(Modules.AUTH);
  const unknowable = randomBytes(32).toString("base64url");
  const changed = await auth.updateProvider(PROVIDER, { entity_id: email, password: unknowable });
  if (!changed.success) throw new Error(`The password of ${userId} could not be replaced`);
  const sessions = container.resolve<SessionsEnder | undefined>("sessions", { allowUnregistered: true });
  await sessions?.endAllOf(userId, "password_changed");
  await sendLink(container, email);
  return true;
}

/** The event of this workflow sends the mail (subscribers/password-reset.ts). */
async function sendLink(container: MedusaContainer, email: string): Promise<void> {
  const { projectConfig }: ConfigModule = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  const { jwtSecret: secret, jwtOptions } = projectConfig.http;
  if (!secret) throw new Error("JWT_SECRET is not set");
  const metadata = { forced: true };
  const input = { entityId: email, actorType: "user", provider: PROVIDER, secret, jwtOptions, metadata };
  await generateResetPasswordTokenWorkflow(container).run({ input });
}

async function signInEmailOf(container: MedusaContainer, userId: string): Promise<string | undefined> {
  const { rows } = await knexOf(container).raw<{ rows: { entity_id: string }[] }>(
    `SELECT p.entity_id FROM provider_identity p
       JOIN auth_identity a ON a.id = p.auth_identity_id AND a.deleted_at IS NULL
       JOIN "user" u ON u.id = a.app_metadata ->> 'user_id' AND u.deleted_at IS NULL
      WHERE u.id = ? AND p.provider = ? AND p.deleted_at IS NULL`,
    [userId, PROVIDER],
  );
  return rows[0]?.entity_id;
}
