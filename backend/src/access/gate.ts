import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { requestLocale } from "../http/error-handler";
import { type MessageCode, message } from "../http/messages";
import { ShopError } from "../http/shop-error";
import { ACCESS } from "../modules/access";
import type { AccessService } from "../modules/access/service";
import type { Standing } from "../modules/access/types";
import { actorOf } from "./actor";
import { fieldRefused } from "./fields";
import { maskAnswer } from "./mask/mask-answer";
import { declarationOf } from "./permissions";
import { isClosed } from "./permissions/closed";
import { allows, type Role } from "./roles";
import { routeFor } from "./router-routes";
import { FINDS_NOTHING, guessesPhones } from "./searches";

const roles = new WeakMap<MedusaRequest, Role>();

/** The role with which a request came through the gate. Throws where it did not: a mistake of ours, never of a caller. */
export function roleOf(req: MedusaRequest): Role {
  const role = roles.get(req);
  if (!role) throw new Error(`${req.method} ${req.path} did not come through the gate`);
  return role;
}

/** Runs after authentication and before every handler of `/admin` and `/api`: what is not declared and allowed is refused. */
export async function gate(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const path = `${req.baseUrl}${req.path}`;
  const route = isClosed(path) ? undefined : routeFor(req.app, req.method, path);
  if (!route) throw refusal(req, 404, "no_route");
  const rule = declarationOf(route.method, route.path)?.rule;
  if (rule === "public") return next();
  const role = await activeRole(req);
  if (!rule || !allows(role, rule)) throw refusal(req, 403, "forbidden");
  if (fieldRefused(role, req.query.fields)) throw refusal(req, 403, "forbidden");
  if (guessesPhones(role, path, req.query.q)) req.query.q = FINDS_NOTHING;
  roles.set(req, role);
  if (role.mask) maskAnswer(res, { status: 403, body: refusal(req, 403, "forbidden").body });
  next();
}

async function activeRole(req: MedusaRequest): Promise<Role> {
  const actor = actorOf(req);
  if (!actor) throw refusal(req, 401, "signed_out");
  const access: AccessService = req.scope.resolve(ACCESS);
  const standing = await access.standingOf(actor);
  if (standing.state === "active") return standing.role;
  throw refusal(req, ...NOT_ACTIVE[standing.state]);
}

const NOT_ACTIVE: Record<Exclude<Standing["state"], "active">, [status: number, code: MessageCode]> = {
  unknown: [401, "signed_out"],
  disabled: [401, "account_disabled"],
  no_role: [403, "no_role"],
};

const TYPES: Record<number, string> = { 401: "unauthorized", 403: "not_allowed", 404: "not_found" };

function refusal(req: MedusaRequest, status: number, code: MessageCode): ShopError {
  return new ShopError(status, {
    type: TYPES[status] ?? "not_allowed",
    code,
    message: message(code, requestLocale(req)),
  });
}
