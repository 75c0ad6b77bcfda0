import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerStep, nothing, type Step, versionOf } from "../../../../../../../../admin-ops/integrations";
import { notFound } from "../../../../../../../../admin-ops/request";
import { knexOf } from "../../../../../../../../db/transaction";
import { scheduleSweep } from "../../../../../../../../sweep/sweep";

type Run = (
  req: AuthenticatedMedusaRequest,
  step: Step<unknown>,
  version: number,
) => Promise<Record<string, unknown> | undefined>;

/** A folder named `test` would be left out of the build, so the step is a parameter. */
const STEPS: ReadonlyMap<string, Run> = new Map<string, Run>([
  [
    "test",
    async (_, { service, definition, actor }, version) => ({
      test: await service.test(definition, version, actor),
    }),
  ],
  [
    "activate",
    async (req, { service, definition, actor }, version) => {
      await service.activate(definition, version, actor);
      // A carrier that could not be used before needs its list of places.
      await scheduleSweep(knexOf(req.scope), 0);
      return undefined;
    },
  ],
]);

/**
 * `…/versions/:version/test` tries a version (0: the environment's) by calls that only read, and answers `{ "integration",
 * "test": { ok, kind, message } }`. `…/activate` puts a tested version into use and retires the one before it; 409 for a draft.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const run = STEPS.get(req.params.step ?? "");
  if (!run) throw notFound(req);
  await answerStep(req, res, nothing, (step) => run(req, step, versionOf(req)));
}
