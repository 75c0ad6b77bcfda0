import { createHash, randomUUID } from "node:crypto";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Company } from "./company";
import { type DocumentKind, type MediaType, mediaTypeOf } from "./document";
import { readDocument, removeDocument, writeDocument } from "./store";

export type MerchantState = "submitted" | "approved" | "rejected";

export interface Merchant extends Company {
  id: string;
  /** The staff account that submitted it. */
  user_id: string;
  state: MerchantState;
  /** Why it was rejected, for the merchant to read. */
  reason: string | null;
  decided_by: string | null;
  decided_at: Date | null;
  submitted_at: Date;
}

export interface MerchantDocument {
  id: string;
  merchant_id: string;
  kind: DocumentKind;
  media_type: MediaType["media_type"];
  bytes: number;
  sha256: string;
}

/** Stores a company's data; what was rejected, or not looked at yet, may be submitted again. Undefined once it is approved. */
export async function submit(db: Knex, userId: string, company: Company): Promise<Merchant | undefined> {
  const { rows } = await db.raw<{ rows: Merchant[] }>(
    `INSERT INTO merchant (id, user_id, name, ice, rc, rc_court, cin) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (user_id) DO UPDATE
       SET name = excluded.name, ice = excluded.ice, rc = excluded.rc, rc_court = excluded.rc_court, cin = excluded.cin,
           state = 'submitted', reason = NULL, decided_by = NULL, decided_at = NULL, submitted_at = now()
     WHERE merchant.state <> 'approved' RETURNING *`,
    [
      `merchant_${randomUUID()}`,
      userId,
      company.name,
      company.ice,
      company.rc,
      company.rc_court,
      company.cin,
    ],
  );
  return rows[0];
}

/** Approves or rejects what waits. Undefined when nothing does, such as after somebody else's decision. */
export async function decide(
  db: Knex,
  id: string,
  decision: { by: string; reason: string | null },
): Promise<Merchant | undefined> {
  const { by, reason } = decision;
  const [merchant] = await db<Merchant>("merchant")
    .where({ id, state: "submitted" })
    .update({
      state: reason === null ? "approved" : "rejected",
      reason,
      decided_by: by,
      decided_at: new Date(),
    })
    .returning("*");
  return merchant;
}

/** Removes a user's company and papers, when the account goes. */
export async function forgetMerchant(db: Knex, userId: string): Promise<void> {
  const merchant = await merchantOf(db, { user_id: userId });
  if (!merchant) return;
  const papers = await documentsOf(db, merchant.id);
  await db("merchant").where({ id: merchant.id }).delete();
  for (const { id } of papers) await removeDocument(id);
}

export const merchants = (db: Knex, state?: MerchantState): Promise<Merchant[]> =>
  db<Merchant>("merchant")
    .where(state ? { state } : {})
    .orderBy("submitted_at", "desc")
    .limit(500);

export const merchantOf = (
  db: Knex,
  where: { id: string } | { user_id: string },
): Promise<Merchant | undefined> => db<Merchant>("merchant").where(where).first();

export const documentsOf = (db: Knex, merchantId: string): Promise<MerchantDocument[]> =>
  db<MerchantDocument>("merchant_document").where({ merchant_id: merchantId }).orderBy("kind");

/** Keeps a paper in place of the earlier one of its kind. Undefined when it is neither PDF, JPEG nor PNG. */
export async function keepDocument(
  db: Knex,
  merchantId: string,
  kind: DocumentKind,
  content: Buffer,
): Promise<MerchantDocument | undefined> {
  const type = mediaTypeOf(content);
  if (!type) return undefined;
  const row: MerchantDocument = {
    id: `doc_${randomUUID()}`,
    merchant_id: merchantId,
    kind,
    media_type: type.media_type,
    bytes: content.length,
    sha256: createHash("sha256").update(content).digest("hex"),
  };
  await writeDocument(row.id, content);
  const earlier = await db.transaction(async (sql) => {
    const [replaced] = await sql<MerchantDocument>("merchant_document")
      .where({ merchant_id: merchantId, kind })
      .delete()
      .returning("id");
    await sql<MerchantDocument>("merchant_document").insert(row);
    return replaced;
  });
  if (earlier) await removeDocument(earlier.id);
  return row;
}

/** A paper with its content, proven to be the one that was kept. Throws when the file is not. */
export async function openDocument(
  db: Knex,
  merchantId: string,
  id: string,
): Promise<{ document: MerchantDocument; content: Buffer } | undefined> {
  const document = await db<MerchantDocument>("merchant_document")
    .where({ id, merchant_id: merchantId })
    .first();
  if (!document) return undefined;
  const content = await readDocument(document.id);
  const digest = createHash("sha256").update(content).digest("hex");
  if (digest !== document.sha256) throw new Error(`The file of ${id} is not the one that was kept`);
  return { document, content };
}
