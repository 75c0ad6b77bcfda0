import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { printBordereau } from "../../../../../printing/bordereau";
import { answerPdf, choiceOf, choiceSchema, parseChoice, printingOf } from "../../../../../printing/request";

const bodySchema = choiceSchema({
  format: z.enum(["own", "carrier"]).default("own"),
  again: z.boolean().default(false),
});

/**
 * The bordereau of at most 100 parcels as one PDF: `{ "order_ids" | "shipment_ids", "format": "own" | "carrier" }`. A carrier's own
 * note hands its parcels over and is made once; `"again": true` makes one anew whose answer was lost.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const body = parseChoice(req, bodySchema);
  answerPdf(req, res, await printBordereau(printingOf(req), choiceOf(body), body), "delivery-note");
}
