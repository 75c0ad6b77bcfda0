import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { documentsOf, type Merchant, type MerchantDocument } from "./repository";

/** A company with its papers, as staff see it. */
export type CompanyView = Merchant & {
  documents: Pick<MerchantDocument, "id" | "kind" | "media_type" | "bytes">[];
};

export async function companyView(db: Knex, merchant: Merchant): Promise<CompanyView> {
  const documents = await documentsOf(db, merchant.id);
  return {
    ...merchant,
    documents: documents.map(({ id, kind, media_type, bytes }) => ({ id, kind, media_type, bytes })),
  };
}
