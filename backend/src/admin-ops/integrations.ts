import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { requestLocale } from "../http/error-handler";
import { type MessageCode, message } from "../http/messages";
import { type ErrorDetail, ShopError } from "../http/shop-error";
import { INTEGRATIONS } from "../modules/integrations";
import type { IntegrationDefinition } from "../modules/integrations/definitions";
import { IntegrationRefused, SettingsInvalid } from "../modules/integrations/errors";
import type { IntegrationsService } from "../modules/integrations/service";
import { actorOf, notFound } from "./request";

/** What a step works with. */
export interface Step<Body> {
  service: IntegrationsService;
  definition: IntegrationDefinition;
  body: Body;
  actor: string;
}

/** The integration that the path names. Throws 404 for any other. */
export function integrationOf(req: AuthenticatedMedusaRequest): Pick<Step<never>, "service" | "definition"> {
  const service: IntegrationsService = req.scope.resolve(INTEGRATIONS);
  const definition = service.definitions.get(req.params.id ?? "");
  if (!definition) throw notFound(req);
  return { service, definition };
}

/** The number of a version in the path. Throws 404 where it is none. */
export function versionOf(req: AuthenticatedMedusaRequest): number {
  const given = req.params.version ?? "";
  if (!/^\d{1,9}$/.test(given)) throw notFound(req);
  return Number(given);
}

/** Runs one step on an integration and answers `{ integration, … }`: its view afterwards, and what the step gives besides. */
export async function answerStep<Body>(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  schema: z.ZodType<Body>,
  run: (step: Step<Body>) => Promise<Record<string, unknown> | undefined>,
): Promise<void> {
  const { service, definition } = integrationOf(req);
  const body = schema.safeParse(req.body ?? {});
  if (!body.success) throw unreadable(req, body.error.issues);
  try {
    const besides = await run({ service, definition, body: body.data, actor: actorOf(req) });
    res.json({ integration: await service.view(definition), ...besides });
  } catch (error) {
    throw asShopError(req, definition, error);
  }
}

function unreadable(
  req: AuthenticatedMedusaRequest,
  issues: readonly { path: PropertyKey[]; message: string }[],
): ShopError {
  const details = issues.map((issue) => ({
    field: issue.path.join("."),
    code: "invalid",
    message: message("setting_invalid", requestLocale(req), { field: issue.path.join(".") }),
  }));
  return refusal(400, "invalid_data", "check_fields", message("check_fields", requestLocale(req)), details);
}

function asShopError(
  req: AuthenticatedMedusaRequest,
  definition: IntegrationDefinition,
  error: unknown,
): unknown {
  const locale = requestLocale(req);
  if (error instanceof IntegrationRefused) {
    if (error.code === "integration_version_unknown")
      return refusal(404, "not_found", error.code, message(error.code, locale));
    return refusal(409, "not_allowed", error.code, message(error.code, locale));
  }
  if (!(error instanceof SettingsInvalid)) return error;
  const details = error.issues.map(({ key, problem }): ErrorDetail => {
    const label = definition.settings.fields.find((field) => field.key === key)?.label[locale] ?? key;
    const code: MessageCode = `setting_${problem}`;
    return { field: `values.${key}`, code, message: message(code, locale, { field: label }) };
  });
  return refusal(
    400,
    "invalid_data",
    "check_fields",
    details.map((detail) => detail.message).join(" · "),
    details,
  );
}

const refusal = (
  status: number,
  type: string,
  code: string,
  text: string,
  details?: ErrorDetail[],
): ShopError => new ShopError(status, { type, code, message: text, ...(details ? { details } : {}) });

export const nothing = z.object({}).passthrough();
export const switchBody = z.object({ enabled: z.boolean() });
export const rollbackBody = z.object({ to: z.number().int().min(0).optional() });
export const versionBody = z.object({
  values: z.record(z.string().max(100), z.union([z.string().max(20_000), z.number(), z.boolean(), z.null()])),
});
