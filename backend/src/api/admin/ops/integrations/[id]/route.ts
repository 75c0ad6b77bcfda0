import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { integrationOf } from "../../../../../admin-ops/integrations";

/** One integration: its schema, versions with masked secrets, state, webhook and steps: `{ "integration": IntegrationView }`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { service, definition } = integrationOf(req);
  res.json({ integration: await service.view(definition) });
}
