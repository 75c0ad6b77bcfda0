import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerBulk } from "../../../../../../order-desk/bulk-request";

/** Writes the sheet rows of many orders again; see `order-desk/bulk-request.ts`. */
export const POST = (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> =>
  answerBulk(req, res, "sheet");
