import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ERRORS } from "../../../../modules/errors";
import type { ErrorsService } from "../../../../modules/errors/service";

/** What failed and waits for a person, the newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const errors: ErrorsService = req.scope.resolve(ERRORS);
  res.json({ errors: await errors.open() });
}
