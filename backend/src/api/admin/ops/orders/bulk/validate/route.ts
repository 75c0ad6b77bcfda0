import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerBulk } from "../../../../../../order-desk/bulk-request";

/** Confirms many pending orders; see `order-desk/bulk-request.ts`. */
export const POST = (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> =>
  answerBulk(req, res, "validate");
