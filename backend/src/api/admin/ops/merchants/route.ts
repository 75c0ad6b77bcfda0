import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { merchants } from "../../../../people/merchants/repository";
import { merchantDesk } from "../../../../people/merchants/request";

const STATES = ["submitted", "approved", "rejected"] as const;

/** The companies, the newest first, at most 500: `{ "merchants": [...] }`; `?state=submitted|approved|rejected`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const db = await merchantDesk(req);
  const state = STATES.find((one) => one === req.query.state);
  res.json({ merchants: await merchants(db, state) });
}
