import type { SecondFactor } from "../modules/sessions/second-factor";

/** A second factor as the dashboard's profile page reads it. */
export const factorView = ({ id, status, auth_identity_id }: SecondFactor) => ({
  id,
  auth_identity_id,
  provider: "totp",
  status,
  metadata: null,
});
