import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerBulk } from "../../../../../../order-desk/bulk-request";

/** Has the parcels of many orders sent; see `order-desk/bulk-request.ts`. */
export const POST = (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> =>
  answerBulk(req, res, "send");
