import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { INTEGRATIONS } from "../../../../modules/integrations";
import type { IntegrationsService } from "../../../../modules/integrations/service";

/** Every carrier and the sheet, with their state: `{ "integrations": [IntegrationSummary] }`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const service: IntegrationsService = req.scope.resolve(INTEGRATIONS);
  res.json({ integrations: await service.list() });
}
