import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notFound } from "../../../../../admin-ops/request";
import { merchantOf } from "../../../../../people/merchants/repository";
import { merchantDesk } from "../../../../../people/merchants/request";
import { companyView } from "../../../../../people/merchants/views";

/** One company with its papers: `{ "company" }`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const db = await merchantDesk(req);
  const merchant = await merchantOf(db, { id: req.params.id ?? "" });
  if (!merchant) throw notFound(req);
  res.json({ company: await companyView(db, merchant) });
}
