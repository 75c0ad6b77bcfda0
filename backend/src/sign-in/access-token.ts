import { type AuthContext, getAuthContextFromJwtToken } from "@medusajs/framework/http";
import type { ConfigModule, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateJwtToken } from "@medusajs/framework/utils";
import type { StaffSession } from "../modules/sessions/types";

export const STAFF = "user";
const PROVIDER = "emailpass";

/** Medusa's auth context with the session that it belongs to. */
export type StaffContext = AuthContext & { sid?: string };

/**
 * A short token in the shape that Medusa reads. While the code of the second factor is due it names no user, so that
 * Medusa's own routes let nobody in with it.
 */
export function accessToken(container: MedusaContainer, session: StaffSession, seconds: number): string {
  const userId = session.factor === "due" ? "" : session.user_id;
  const context = {
    actor_id: userId,
    actor_type: STAFF,
    auth_identity_id: session.auth_identity_id,
    auth_provider: PROVIDER,
    app_metadata: userId ? { user_id: userId } : {},
    user_metadata: {},
    sid: session.id,
  };
  return generateJwtToken(context, { secret: jwtSecret(container), expiresIn: seconds });
}

/** What a bearer token says, if it is one of ours or Medusa's, and still valid. */
export function contextOfBearer(container: MedusaContainer, authorization: string): StaffContext | null {
  return getAuthContextFromJwtToken(authorization, jwtSecret(container), ["bearer"], ["*"]);
}

function jwtSecret(container: MedusaContainer): string {
  const config: ConfigModule = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  const { jwtSecret: secret } = config.projectConfig.http;
  if (typeof secret !== "string" || !secret) throw new Error("JWT_SECRET is not set");
  return secret;
}
