import { area } from "./rule";

/** Sign-in and messages from outside: they prove themselves in their own way. */
export const entranceRoutes = area({
  public: [
    "DELETE /auth/mfa/factors/:id",
    "DELETE /auth/session",
    "GET /auth/:actor_type/:auth_provider",
    "GET /auth/:actor_type/:auth_provider/callback",
    "GET /auth/:actor_type/providers",
    "GET /auth/mfa/factors",
    "GET /cloud/auth",
    "POST /auth/:actor_type/:auth_provider",
    "POST /auth/:actor_type/:auth_provider/callback",
    "POST /auth/:actor_type/:auth_provider/register",
    "POST /auth/:actor_type/:auth_provider/reset-password",
    "POST /auth/:actor_type/:auth_provider/update",
    "POST /auth/:auth_provider/user",
    "POST /auth/mfa/challenges/:id/verify",
    "POST /auth/mfa/factors",
    "POST /auth/mfa/factors/:id/verify",
    "POST /auth/mfa/recovery-codes",
    "POST /auth/session",
    "POST /auth/staff/refresh",
    "POST /auth/staff/sign-in",
    "POST /auth/staff/sign-out",
    "POST /auth/token/refresh",
    "POST /auth/user/emailpass",
    "POST /auth/verification/confirm",
    "POST /auth/verification/request",
    "POST /cloud/auth/users",
  ],
  signed: [
    "POST /hooks/payment/:provider",
    "POST /webhooks/shipping/:carrier",
    "POST /webhooks/shipping/:carrier/:secret",
  ],
});
