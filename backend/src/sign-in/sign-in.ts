import type { IAuthModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { knexOf } from "../db/transaction";
import { SESSIONS } from "../modules/sessions";
import type { SessionsService } from "../modules/sessions/service";
import type { Origin, StaffSession } from "../modules/sessions/types";
import { guard, rememberDevice } from "./guard";
import { recordSignIn } from "./record";
import { standingOfFactor } from "./second-factor-rule";
import { standingOfStaff } from "./staff-standing";

/** Every failed attempt takes at least so long, whatever made it fail. */
const FAILURE_MS = 500;

export interface Attempt {
  email: string;
  password: string;
  origin: Origin;
  /** The browser's device secret: the one of its cookie where it has one, else a new one. */
  device: string;
}

export type SignedIn =
  | { outcome: "signed_in"; session: StaffSession }
  | { outcome: "refused" }
  | { outcome: "wait"; seconds: number };

/** Checks a staff member's e-mail and password and begins a session. One answer, and one time, for all that can be wrong. */
export async function signIn(container: MedusaContainer, attempt: Attempt): Promise<SignedIn> {
  const started = performance.now();
  const answer = await tryToSignIn(container, attempt);
  if (answer.outcome === "refused") await elapsed(started, FAILURE_MS);
  return answer;
}

async function tryToSignIn(container: MedusaContainer, attempt: Attempt): Promise<SignedIn> {
  const db = knexOf(container);
  const sessions: SessionsService = container.resolve(SESSIONS);
  const { email, origin, device } = attempt;
  const settings = await sessions.settings();
  const from = { email, address: origin.address, device };
  const guarded = await guard(db, from, settings, sessions.clock());
  if (!guarded.admission.admitted) {
    recordSignIn(container, { event: "sign_in_locked_out", email, address: origin.address });
    return { outcome: "wait", seconds: guarded.admission.retryAfterSeconds };
  }
  const found = await userOf(container, attempt);
  if (!found) {
    recordSignIn(container, { event: "sign_in_failed", email, address: origin.address });
    return { outcome: "refused" };
  }
  await guarded.succeeded();
  const factor = await standingOfFactor(container, found, settings);
  const session = await sessions.open({ ...found, ...origin, factor });
  if (factor !== "due") await rememberDevice(db, device, email, sessions.clock());
  recordSignIn(container, {
    event: "signed_in",
    actor: found.userId,
    session: session.id,
    address: origin.address,
    detail: { factor },
  });
  return { outcome: "signed_in", session };
}

export interface FoundUser {
  userId: string;
  authIdentityId: string;
}

/** The user behind e-mail and password; undefined whatever is wrong. */
async function userOf(
  container: MedusaContainer,
  { email, password }: Attempt,
): Promise<FoundUser | undefined> {
  const auth: IAuthModuleService = container.resolve(Modules.AUTH);
  const data = { url: "", headers: {}, query: {}, protocol: "https", body: { email, password } };
  const { success, authIdentity } = await auth.authenticate("emailpass", data);
  const userId = authIdentity?.app_metadata?.user_id;
  if (!success || !authIdentity || typeof userId !== "string") return undefined;
  const user = await knexOf(container)("user").where({ id: userId }).whereNull("deleted_at").first("id");
  if (!user || (await standingOfStaff(container, userId)).state === "disabled") return undefined;
  return { userId, authIdentityId: authIdentity.id };
}

async function elapsed(since: number, ms: number): Promise<void> {
  const left = ms - (performance.now() - since);
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
}
