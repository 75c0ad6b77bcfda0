import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Sql } from "../../db/transaction";
import { deviceLabel } from "./device-label";
import { CHALLENGE_SECONDS, later, standingOf, wantsTouch } from "./life";
import { type Refreshed, refreshSession } from "./refresh";
import {
  changeSession,
  endSessions,
  findSession,
  forgetOld,
  insertSession,
  openSessions,
} from "./repository";
import { readSessionSettings, type SessionSettings } from "./settings";
import { hashOf, newId, newSecret } from "./tokens";
import {
  type Clock,
  type EndReason,
  type ListedSession,
  type NewSession,
  type StaffSession,
  systemClock,
} from "./types";

const USER_AGENT_MAX = 400;
const KEPT_DAYS = 90;

/** Owns the sessions of staff: one record whether a cookie or tokens hold it, asked on every request. */
export class SessionsService {
  private readonly db: Knex;
  /** Where the time comes from; a test may put another clock in. */
  clock: Clock = systemClock;

  constructor({ __pg_connection__ }: { __pg_connection__: Knex }) {
    this.db = __pg_connection__;
  }

  /** Begins a session; one whose second factor is `due` lives for five minutes, until the code is given. */
  async open({ userId, authIdentityId, factor, address, userAgent }: NewSession): Promise<StaffSession> {
    const now = this.clock();
    const settings = await this.settings();
    return insertSession(this.db, {
      id: newId("sess"),
      user_id: userId,
      auth_identity_id: authIdentityId,
      how: "token",
      factor,
      factor_tries: 0,
      created_at: now,
      expires_at: later(now, factor === "due" ? CHALLENGE_SECONDS : settings.length_minutes * 60),
      last_used_at: now,
      idle_seconds: settings.idle_minutes * 60,
      address,
      user_agent: userAgent.slice(0, USER_AGENT_MAX),
      device: deviceLabel(userAgent.slice(0, USER_AGENT_MAX)),
    });
  }

  /** The session if it may be used now, and its user still exists; notes its use. */
  async use(id: string): Promise<StaffSession | undefined> {
    const session = await findSession(this.db, id);
    const now = this.clock();
    if (!session || standingOf(session, now) !== "active") return undefined;
    if (wantsTouch(session, now)) await changeSession(this.db, id, { last_used_at: now });
    return session;
  }

  /** The cookie of a browser holds this session from now on. */
  holdByCookie(id: string): Promise<void> {
    return changeSession(this.db, id, { how: "cookie" });
  }

  /** The second factor is given: the session begins, with its whole length. */
  async begin(id: string): Promise<void> {
    const now = this.clock();
    const { length_minutes } = await this.settings();
    const expires_at = later(now, length_minutes * 60);
    await changeSession(this.db, id, { factor: "passed", expires_at, last_used_at: now });
  }

  /** Gives a session its first refresh token; only its hash is kept. */
  async issueRefreshToken(id: string): Promise<string> {
    const token = newSecret();
    await this.db("staff_refresh_token").insert({
      hash: hashOf(token),
      session_id: id,
      created_at: this.clock(),
    });
    return token;
  }

  /** Exchanges a refresh token for the next one; one that was exchanged before ends its session. */
  refresh(token: string): Promise<Refreshed> {
    return refreshSession(this.db, token, this.clock());
  }

  /** Ends one session. True when it was open. */
  async end(id: string, reason: EndReason): Promise<boolean> {
    return (await endSessions(this.db, { id }, reason, { now: this.clock() })) > 0;
  }

  /** Ends all sessions of a person, in the caller's transaction where one is given; gives how many ended. */
  endAllOf(userId: string, reason: EndReason, sql: Sql = this.db): Promise<number> {
    return endSessions(sql, { user_id: userId }, reason, { now: this.clock() });
  }

  /** Ends a person's sessions except the one in use. */
  endOthersOf(userId: string, keep: string, reason: EndReason): Promise<number> {
    return endSessions(this.db, { user_id: userId }, reason, { now: this.clock(), keep });
  }

  /** Ends everybody's sessions. */
  endEveryones(reason: EndReason): Promise<number> {
    return endSessions(this.db, {}, reason, { now: this.clock() });
  }

  /** Sessions that can be used now, the last used first; of one person where `userId` is given. At most 500. */
  list(userId?: string): Promise<ListedSession[]> {
    return openSessions(this.db, this.clock(), userId);
  }

  settings(): Promise<SessionSettings> {
    return readSessionSettings(this.db);
  }

  /** Removes sessions and counters that are older than 90 days. */
  forgetOld(): Promise<void> {
    return forgetOld(this.db, later(this.clock(), -KEPT_DAYS * 86_400));
  }
}
