import type { AuthContext } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { Request, RequestHandler } from "express";
import { PEOPLE } from "../../modules/people";
import type { PeopleService } from "../../modules/people/service";
import { contextOfBearer, STAFF } from "../../sign-in/access-token";

/** What a token or a cookie says; `iat` in seconds. */
type Context = AuthContext & { iat?: number };

/**
 * Stands before Medusa: a customer's token or cookie from before their last change of password is taken off the request,
 * so that Medusa sees a stranger, where it would exchange it for a new one too. Staff: sign-in/staff-gate.ts.
 */
export function customerGate(container: () => MedusaContainer): RequestHandler {
  return (req, _, next) => {
    check(container(), req).then(() => next(), next);
  };
}

async function check(container: MedusaContainer, req: Request): Promise<void> {
  const session = req.session as unknown as { auth_context?: Context } | undefined;
  if (await isOver(container, session?.auth_context)) delete session?.auth_context;
  const { authorization } = req.headers;
  const bearer = authorization ? contextOfBearer(container, authorization) : null;
  if (await isOver(container, bearer ?? undefined)) delete req.headers.authorization;
}

async function isOver(container: MedusaContainer, context: Context | undefined): Promise<boolean> {
  if (!context?.auth_identity_id || context.actor_type === STAFF) return false;
  const people: PeopleService = container.resolve(PEOPLE);
  return !(await people.tokenCounts(context.auth_identity_id, context.iat));
}
