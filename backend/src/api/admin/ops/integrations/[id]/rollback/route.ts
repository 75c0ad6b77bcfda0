import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerStep, rollbackBody } from "../../../../../../admin-ops/integrations";

/** Goes back to the version in use before, or to `{ "to": 2 }` (0: the environment's). Answers `{ "integration", "version" }`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerStep(req, res, rollbackBody, async ({ service, definition, body, actor }) => ({
    version: await service.rollBack(definition, body.to, actor),
  }));
}
