import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { printLabels } from "../../../../../printing/labels";
import { answerPdf, choiceOf, choiceSchema, parseChoice, printingOf } from "../../../../../printing/request";

const bodySchema = choiceSchema({ format: z.enum(["10x10", "a4x4", "carrier"]).default("carrier") });

/** Labels of at most 100 parcels as one PDF: `{ "order_ids" | "shipment_ids", "format": "10x10" | "a4x4" | "carrier" }`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const body = parseChoice(req, bodySchema);
  answerPdf(req, res, await printLabels(printingOf(req), choiceOf(body), body.format), "labels");
}
