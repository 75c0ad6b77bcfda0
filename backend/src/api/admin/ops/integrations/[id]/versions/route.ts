import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerStep, versionBody } from "../../../../../../admin-ops/integrations";

/**
 * Adds a draft: `{ "values": { "<setting>": … } }`. A secret that is left out stays as it is in use; null takes a setting away.
 * Answers `{ "integration", "version" }`; 400 names each setting that is missing, wrong or unknown.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerStep(req, res, versionBody, async ({ service, definition, body, actor }) => ({
    version: await service.add(definition, body.values, actor),
  }));
}
