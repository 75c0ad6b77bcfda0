import { area } from "./rule";

/** Staff accounts and invitations. */
export const staffRoutes = area({
  public: ["POST /admin/invites/accept"],
  signed_in: ["GET /admin/users/me"],
  "staff.read": [
    "GET /admin/invites",
    "GET /admin/invites/:id",
    "GET /admin/users",
    "GET /admin/users/:id",
    "GET /admin/users/:id/auth-providers",
  ],
  "staff.write": [
    "POST /admin/invites",
    "DELETE /admin/invites/:id",
    "POST /admin/invites/:id/resend",
    "DELETE /admin/users/:id",
    "POST /admin/ops/staff/:id/new-password",
    "POST /admin/users/:id",
    "POST /admin/users/:id/reset-password",
  ],
});
