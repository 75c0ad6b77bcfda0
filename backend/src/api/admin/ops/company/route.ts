import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { requestLocale } from "../../../../http/error-handler";
import { message } from "../../../../http/messages";
import { ShopError } from "../../../../http/shop-error";
import { readCompany } from "../../../../people/merchants/company";
import { merchantOf, submit } from "../../../../people/merchants/repository";
import { merchantDesk, problem } from "../../../../people/merchants/request";
import { companyView } from "../../../../people/merchants/views";

/** The caller's own company with its papers and what was decided: `{ "company": … | null }`. 404 where the option is off. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const db = await merchantDesk(req);
  const merchant = await merchantOf(db, { user_id: req.auth_context.actor_id });
  res.json({ company: merchant ? await companyView(db, merchant) : null });
}

/**
 * Submits the caller's company: `{ "name", "ice", "rc", "rc_court", "cin" }`, each in any usual spelling. 400 names every
 * field that is wrong; 409 once it is approved.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const db = await merchantDesk(req);
  const locale = requestLocale(req);
  const read = readCompany(req.body);
  if ("wrong" in read) {
    const details = read.wrong.map((field) => {
      const code = `company_${field}` as const;
      return { field, code, message: message(code, locale) };
    });
    const text = message("check_fields", locale);
    throw new ShopError(400, { type: "invalid_data", code: "check_fields", message: text, details });
  }
  const merchant = await submit(db, req.auth_context.actor_id, read.company);
  if (!merchant) throw problem(req, 409, "company_approved");
  res.json({ company: await companyView(db, merchant) });
}
