import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MasterKeys } from "../../config/master-keys";
import { sealContext } from "./active-settings";
import { recordAudit } from "./audit";
import { updateVersion } from "./repository";
import { SealError, seal, unseal } from "./seal";
import type { VersionRecord } from "./types";

export interface ResealReport {
  resealed: number;
  /** `<integration>/<version>` of what none of the given keys opens. */
  unreadable: string[];
}

/** Seals anew, with the writing key, what another key has sealed: run at the start, so that an old key can be taken away after. */
export async function resealAll(db: Knex, keys: MasterKeys): Promise<ResealReport> {
  const report: ResealReport = { resealed: 0, unreadable: [] };
  const others: Pick<VersionRecord, "integration_id" | "version">[] = await db("integration_version")
    .whereNot({ key_id: keys.writing.id })
    .select("integration_id", "version");
  for (const one of others) {
    const name = sealContext(one.integration_id, one.version);
    try {
      if (await db.transaction((sql) => resealOne(sql, keys, one))) report.resealed += 1;
    } catch (error) {
      if (!(error instanceof SealError)) throw error;
      report.unreadable.push(name);
    }
  }
  return report;
}

/** False when another process has done it meanwhile. */
async function resealOne(
  sql: Knex.Transaction,
  keys: MasterKeys,
  { integration_id, version }: Pick<VersionRecord, "integration_id" | "version">,
): Promise<boolean> {
  const row: VersionRecord | undefined = await sql("integration_version")
    .where({ integration_id, version })
    .whereNot({ key_id: keys.writing.id })
    .forUpdate()
    .first();
  if (!row) return false;
  const context = sealContext(integration_id, version);
  const sealed = seal(keys, unseal(keys, row.sealed, context), context);
  await updateVersion(sql, row, { sealed, key_id: keys.writing.id });
  const detail = { from: row.key_id, to: keys.writing.id };
  await recordAudit(sql, { integration_id, version, action: "resealed", actor: "system", detail });
  return true;
}
