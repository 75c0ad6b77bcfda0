import type { Sql } from "../../db/transaction";
import { type IntegrationRecord, untouched, type VersionRecord } from "./types";

export async function findIntegration(sql: Sql, id: string): Promise<IntegrationRecord> {
  const row: IntegrationRecord | undefined = await sql("integration").where({ id }).first();
  return row ?? untouched(id);
}

export async function findIntegrations(sql: Sql): Promise<Map<string, IntegrationRecord>> {
  const rows: IntegrationRecord[] = await sql("integration").select("*");
  return new Map(rows.map((row) => [row.id, row]));
}

/** The integration's row, made when there is none; it stays locked until the transaction ends. */
export async function lockIntegration(sql: Sql, id: string): Promise<IntegrationRecord> {
  await sql.raw(`INSERT INTO integration (id) VALUES (?) ON CONFLICT DO NOTHING`, [id]);
  return (await sql("integration").where({ id }).forUpdate().first()) as IntegrationRecord;
}

export async function updateIntegration(
  sql: Sql,
  id: string,
  change: Partial<Pick<IntegrationRecord, "active_version" | "enabled" | "webhook_enabled">>,
): Promise<void> {
  await sql("integration")
    .where({ id })
    .update({ ...change, updated_at: sql.fn.now() });
}

export function findVersion(sql: Sql, id: string, version: number): Promise<VersionRecord | undefined> {
  return sql("integration_version").where({ integration_id: id, version }).first();
}

/** All versions of an integration, the newest first. */
export function versionsOf(sql: Sql, id: string): Promise<VersionRecord[]> {
  return sql("integration_version").where({ integration_id: id }).orderBy("version", "desc");
}

export async function nextVersion(sql: Sql, id: string): Promise<number> {
  const [newest]: Pick<VersionRecord, "version">[] = await sql("integration_version")
    .where({ integration_id: id })
    .orderBy("version", "desc")
    .limit(1)
    .select("version");
  return (newest?.version ?? 0) + 1;
}

export async function updateVersion(
  sql: Sql,
  { integration_id, version }: Pick<VersionRecord, "integration_id" | "version">,
  change: Record<string, unknown>,
): Promise<void> {
  await sql("integration_version").where({ integration_id, version }).update(change);
}
