import type { Clock } from "./clock";
import type { Exchanged } from "./exchange";

export interface Session {
  secret: string;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

/** An account's session, shared by all its calls. */
export interface SessionKeeper {
  /** The session in use, or a new login; simultaneous callers share one login. */
  get(): Promise<Exchanged<Session>>;
  /** Drops a session the carrier refused, unless a newer one has already taken its place. */
  drop(session: Session): void;
}

/** Keeps one session and at most one login under way. A failed login is not remembered. */
export function createSessionKeeper(login: () => Promise<Exchanged<Session>>, clock: Clock): SessionKeeper {
  let current: Session | null = null;
  let underWay: Promise<Exchanged<Session>> | null = null;
  const logIn = async (): Promise<Exchanged<Session>> => {
    try {
      const result = await login();
      if (result.ok) current = result.value;
      return result;
    } finally {
      underWay = null;
    }
  };
  return {
    get: () => {
      if (current && current.expiresAt > clock.now()) return Promise.resolve({ ok: true, value: current });
      underWay ??= logIn();
      return underWay;
    },
    drop: (session) => {
      if (current?.secret === session.secret) current = null;
    },
  };
}

/** When a JWT ends, in milliseconds since 1970; undefined for any other token. The signature is not our business. */
export function jwtExpiry(token: string): number | undefined {
  const [, payload] = token.split(".");
  if (!payload) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    const exp = typeof claims === "object" && claims !== null && "exp" in claims ? claims.exp : undefined;
    return typeof exp === "number" && Number.isFinite(exp) ? exp * 1000 : undefined;
  } catch {
    return undefined;
  }
}
