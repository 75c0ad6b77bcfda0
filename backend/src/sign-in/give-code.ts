import type { MedusaRequest } from "@medusajs/framework/http";
import { knexOf } from "../db/transaction";
import { SESSIONS } from "../modules/sessions";
import { factorOf, type SecondFactor, takeCode } from "../modules/sessions/second-factor";
import type { SessionsService } from "../modules/sessions/service";
import { admit, forgive } from "../modules/sessions/throttle";
import type { StaffSession } from "../modules/sessions/types";
import { refused, waiting } from "./answers";
import { rememberDevice } from "./guard";
import { originOf } from "./origin";
import { recordSignIn } from "./record";

/** Wrong codes after which a sign-in must begin again with the password. */
export const MOST_CODES = 5;
/** Wrong codes of a person, over all their sign-ins, that cost no waiting time. */
const FREE_CODES = 10;

/** Gives the code of a half-open session; gives the session, now whole. Throws 401 or 429. */
export async function giveCode(
  req: MedusaRequest,
  session: StaffSession,
  code: string,
  device: string,
): Promise<StaffSession> {
  const db = knexOf(req.scope);
  const sessions: SessionsService = req.scope.resolve(SESSIONS);
  const factor = await factorOf(db, session.auth_identity_id);
  const [counted] = await db("staff_session")
    .where({ id: session.id, factor: "due" })
    .whereNull("ended_at")
    .andWhere("factor_tries", "<", MOST_CODES)
    .update({ factor_tries: db.raw("factor_tries + 1") })
    .returning("factor_tries");
  if (!counted || !factor) throw refused(req, 401, "session_ended");
  if (!(await codeIsRight(req, factor, code))) {
    if (counted.factor_tries >= MOST_CODES) await sessions.end(session.id, "second_factor_failed");
    throw refused(req, 401, "code_wrong");
  }
  await sessions.begin(session.id);
  const user = await db("user").where({ id: session.user_id }).first("email");
  await rememberDevice(db, device, user?.email ?? "", sessions.clock());
  const whole = await sessions.use(session.id);
  if (!whole) throw refused(req, 401, "session_ended");
  const { id, user_id: actor } = session;
  recordSignIn(req.scope, {
    event: "second_factor_passed",
    actor,
    session: id,
    address: originOf(req).address,
  });
  return whole;
}

/** Whether a code is right; wrong ones are counted for the person, and make wait. Throws 429. */
export async function codeIsRight(req: MedusaRequest, factor: SecondFactor, code: string): Promise<boolean> {
  const db = knexOf(req.scope);
  const sessions: SessionsService = req.scope.resolve(SESSIONS);
  const key = `factor:${factor.user_id}`;
  const admission = await admit(db, [{ key, free: FREE_CODES }], sessions.clock());
  if (!admission.admitted) throw waiting(req, admission.retryAfterSeconds);
  if (await takeCode(db, factor, code, sessions.clock())) {
    await forgive(db, [key]);
    return true;
  }
  recordSignIn(req.scope, {
    event: "second_factor_failed",
    actor: factor.user_id,
    address: originOf(req).address,
  });
  return false;
}
