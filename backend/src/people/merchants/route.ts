import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { actorOf } from "../../access/actor";
import { knexOf } from "../../db/transaction";
import { requestLocale } from "../../http/error-handler";
import { letRestPass } from "../../pictures/rest";
import { MerchantProblem, WrongFields } from "./problem";
import { readMerchantSettings } from "./settings";

type Handler = (req: AuthenticatedMedusaRequest, res: MedusaResponse) => Promise<void>;

/**
 * A route of merchant verification: 404 while the option is off, refusals in the reader's language; what is still coming of
 * a refused body is thrown away.
 */
export function merchantRoute(handler: Handler): Handler {
  return async (req, res) => {
    try {
      const { enabled } = await readMerchantSettings(knexOf(req.scope));
      if (!enabled) throw new MerchantProblem("merchants_off");
      await handler(req, res);
    } catch (error) {
      letRestPass(req);
      if (error instanceof MerchantProblem || error instanceof WrongFields)
        throw error.toShopError(requestLocale(req));
      throw error;
    }
  };
}

/** The id of the person who asks. Throws MerchantProblem for an API key, which has no company. */
export function personOf(req: AuthenticatedMedusaRequest): string {
  const actor = actorOf(req);
  if (actor?.kind !== "user") throw new MerchantProblem("company_person");
  return actor.id;
}
