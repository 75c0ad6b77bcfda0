import { masterKeysOf } from "../../config/master-keys";
import type { Sql } from "../../db/transaction";
import { seal, unseal } from "../integrations/seal";
import { newId } from "./tokens";
import { newRecoveryCodes, newTotpSecret, recoveryHash, stepOf } from "./totp";

export interface SecondFactor {
  id: string;
  user_id: string;
  auth_identity_id: string;
  /** Sealed with the master key. */
  secret: string;
  status: "pending" | "enabled";
  /** The step of the last code that was taken: it and older ones are refused. */
  last_step: string;
  recovery_hashes: string[];
}

const contextOf = (identityId: string) => `second-factor:${identityId}`;

export function factorOf(sql: Sql, identityId: string): Promise<SecondFactor | undefined> {
  return sql("staff_second_factor").where({ auth_identity_id: identityId }).first();
}

/** Begins the set-up: a new secret, which counts once its first code is given. Gives undefined when one is in use. */
export async function startFactor(
  sql: Sql,
  owner: { userId: string; authIdentityId: string },
): Promise<{ id: string; secret: string } | undefined> {
  const secret = newTotpSecret();
  const [row]: { id: string }[] = await sql("staff_second_factor")
    .insert({
      id: newId("mfa"),
      user_id: owner.userId,
      auth_identity_id: owner.authIdentityId,
      secret: seal(masterKeysOf(process.env), secret, contextOf(owner.authIdentityId)),
      status: "pending",
    })
    .onConflict("auth_identity_id")
    .merge(["id", "secret"])
    .where("staff_second_factor.status", "pending")
    .returning("id");
  return row && { id: row.id, secret };
}

/** Takes a six-digit code or a recovery code, each once. */
export async function takeCode(sql: Sql, factor: SecondFactor, code: string, now: Date): Promise<boolean> {
  const { auth_identity_id } = factor;
  const secret = unseal(masterKeysOf(process.env), factor.secret, contextOf(auth_identity_id));
  const step = stepOf(secret, code, now);
  if (step !== null) {
    const taken = await sql("staff_second_factor")
      .where({ id: factor.id })
      .andWhere("last_step", "<", step)
      .update({ last_step: step });
    return taken > 0;
  }
  const hash = recoveryHash(code);
  const used = await sql("staff_second_factor")
    .where({ id: factor.id })
    .andWhereRaw("? = ANY (recovery_hashes)", [hash])
    .update({ recovery_hashes: sql.raw("array_remove(recovery_hashes, ?)", [hash]) });
  return used > 0;
}

export async function enableFactor(sql: Sql, id: string, now: Date): Promise<void> {
  await sql("staff_second_factor").where({ id }).update({ status: "enabled", enabled_at: now });
}

/** Ten new recovery codes; the old ones are worth nothing any more. */
export async function renewRecoveryCodes(sql: Sql, id: string): Promise<string[]> {
  const codes = newRecoveryCodes();
  await sql("staff_second_factor")
    .where({ id })
    .update({ recovery_hashes: codes.map(recoveryHash) });
  return codes;
}

export async function removeFactor(sql: Sql, where: { id: string } | { user_id: string }): Promise<number> {
  return sql("staff_second_factor").where(where).delete();
}
