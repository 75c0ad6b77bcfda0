import { createHash, randomUUID } from "node:crypto";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Sql } from "../../db/transaction";
import { mediaTypeOf } from "./document";
import type { DocumentKind } from "./document-kind";
import type { Merchant, MerchantDocument } from "./merchant";
import { MerchantProblem } from "./problem";
import { readDocument, removeDocument, writeDocument } from "./store";

const digestOf = (content: Buffer): string => createHash("sha256").update(content).digest("hex");

/** The company of a person, as long as its papers may change. Throws MerchantProblem otherwise. */
export async function openCompanyOf(sql: Sql, userId: string): Promise<Merchant> {
  const query = sql<Merchant>("merchant").where({ user_id: userId });
  const merchant: Merchant | undefined = await (sql.isTransaction ? query.forUpdate() : query).first();
  if (!merchant) throw new MerchantProblem("company_first");
  if (merchant.state === "approved") throw new MerchantProblem("company_approved");
  return merchant;
}

/**
 * Keeps a paper of a person's company in place of the earlier one of its kind. The file is there before its row, and goes
 * again when there is to be no row.
 *
 * @throws MerchantProblem when it is neither PDF, JPEG nor PNG, or the company takes no papers
 */
export async function keepPaper(
  db: Knex,
  userId: string,
  kind: DocumentKind,
  content: Buffer,
): Promise<MerchantDocument> {
  const media_type = mediaTypeOf(content);
  if (!media_type) throw new MerchantProblem("document_type");
  const row = {
    id: `doc_${randomUUID()}`,
    kind,
    media_type,
    bytes: content.length,
    sha256: digestOf(content),
  };
  try {
    await writeDocument(row.id, content);
    const { kept, earlier } = await db.transaction((sql) => replacePaper(sql, userId, row));
    if (earlier) await removeDocument(earlier.id);
    return kept;
  } catch (error) {
    await removeDocument(row.id);
    throw error;
  }
}

async function replacePaper(
  sql: Knex.Transaction,
  userId: string,
  row: Omit<MerchantDocument, "merchant_id" | "created_at">,
): Promise<{ kept: MerchantDocument; earlier?: Pick<MerchantDocument, "id"> }> {
  const { id: merchant_id } = await openCompanyOf(sql, userId);
  const [earlier] = await sql<MerchantDocument>("merchant_document")
    .where({ merchant_id, kind: row.kind })
    .delete()
    .returning("id");
  await sql("merchant").where({ id: merchant_id }).increment("revision", 1);
  const [kept] = await sql<MerchantDocument>("merchant_document")
    .insert({ ...row, merchant_id })
    .returning("*");
  return { kept: kept as MerchantDocument, earlier };
}

/** A company's papers, without their content. */
export const papersOf = (sql: Sql, merchantId: string): Promise<MerchantDocument[]> =>
  sql<MerchantDocument>("merchant_document").where({ merchant_id: merchantId }).orderBy("kind");

/** One paper. Throws MerchantProblem when there is none. */
export async function paperOf(sql: Sql, merchantId: string, id: string): Promise<MerchantDocument> {
  const paper = await sql<MerchantDocument>("merchant_document")
    .where({ id, merchant_id: merchantId })
    .first();
  if (!paper) throw new MerchantProblem("not_found");
  return paper;
}

/** A paper's content, proven to be what was kept. Throws MerchantProblem when it is not, or is gone. */
export async function contentOf(paper: Pick<MerchantDocument, "id" | "sha256">): Promise<Buffer> {
  const content = await readDocument(paper.id).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") throw new MerchantProblem("document_damaged");
    throw error;
  });
  if (digestOf(content) !== paper.sha256) throw new MerchantProblem("document_damaged");
  return content;
}
