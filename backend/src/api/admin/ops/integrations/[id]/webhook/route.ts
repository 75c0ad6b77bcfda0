import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerStep, switchBody } from "../../../../../../admin-ops/integrations";

/** Takes a carrier's notifications or refuses them: `{ "enabled": false }`. Off, its parcels are followed by polling alone. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerStep(req, res, switchBody, async ({ service, definition, body, actor }) => {
    await service.setWebhook(definition, body.enabled, actor);
    return undefined;
  });
}
