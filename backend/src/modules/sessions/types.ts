/** How far the second factor is: `due` waits for the code, `enrol` must set one up before anything else. */
export type FactorStanding = "none" | "due" | "enrol" | "passed";

/** Why a session ended before its time. */
export type EndReason =
  | "signed_out"
  | "ended_by_staff"
  | "refresh_reused"
  | "second_factor_failed"
  | "second_factor_changed"
  | "password_changed"
  | "role_changed"
  | "disabled"
  | "deleted";

export interface StaffSession {
  id: string;
  user_id: string;
  auth_identity_id: string;
  /** What holds it: the dashboard's cookie, or tokens. */
  how: "cookie" | "token";
  factor: FactorStanding;
  /** Wrong codes of the second factor. */
  factor_tries: number;
  created_at: Date;
  /** Absolute: constant use does not move it. */
  expires_at: Date;
  /** Written at most once a minute. */
  last_used_at: Date;
  idle_seconds: number;
  address: string;
  user_agent: string;
  /** Browser and system in words, such as "Chrome 141, Android". */
  device: string;
  ended_at: Date | null;
  end_reason: EndReason | null;
}

/** Where a request comes from. */
export interface Origin {
  address: string;
  userAgent: string;
}

export interface NewSession extends Origin {
  userId: string;
  authIdentityId: string;
  factor: FactorStanding;
}

/** Who a session belongs to, for the list. */
export interface ListedSession {
  id: string;
  user: { id: string; name: string; email: string };
  how: StaffSession["how"];
  device: string;
  address: string;
  created_at: Date;
  last_used_at: Date;
  expires_at: Date;
  second_factor: boolean;
}

export type Clock = () => Date;
export const systemClock: Clock = () => new Date();
