import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerStep, switchBody } from "../../../../../../admin-ops/integrations";
import { knexOf } from "../../../../../../db/transaction";
import { scheduleSweep } from "../../../../../../sweep/sweep";

/** Switches an integration on or off: `{ "enabled": false }`. Off, a carrier gets no new parcels and the sheet no rows. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerStep(req, res, switchBody, async ({ service, definition, body, actor }) => {
    await service.setEnabled(definition, body.enabled, actor);
    // Rows that waited are found by the sweep.
    if (body.enabled) await scheduleSweep(knexOf(req.scope), 0);
    return undefined;
  });
}
