import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { answered } from "../access/answers";
import { roleOf } from "../access/gate";
import { ACCESS } from "../modules/access";
import type { AccessService } from "../modules/access/service";
import { invitationOf } from "../people/staff/invitation";

interface InviteBody {
  metadata?: { role_id?: unknown } | null;
}

/** An invitation may name a role (`metadata.role_id`): one that the person who invites could give. */
async function checkRole(
  req: MedusaRequest<InviteBody | undefined>,
  _: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const roleId = req.body?.metadata?.role_id;
  if (req.method !== "POST" || req.path.startsWith("/accept") || roleId == null) return next();
  const access: AccessService = req.scope.resolve(ACCESS);
  try {
    await access.mayGive(String(roleId), roleOf(req));
  } catch (error) {
    throw answered(req, error);
  }
  next();
}

/** Whoever accepts an invitation has its role before they are told so; without one, none until somebody gives it. */
async function giveRole(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const { token } = req.query;
  const invitation = typeof token === "string" ? await invitationOf(req.scope, token) : undefined;
  const roleId = invitation?.metadata?.role_id;
  if (typeof roleId !== "string") return next();
  const access: AccessService = req.scope.resolve(ACCESS);
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
  const json = res.json.bind(res);
  res.json = (body: unknown) => {
    const id = (body as { user?: { id?: string } } | undefined)?.user?.id;
    if (!id) return json(body);
    void access
      .giveInvited(id, roleId)
      .catch((error: Error) => logger.error(`The role ${roleId} of the invited ${id}: ${error.message}`))
      .finally(() => json(body));
    return res;
  };
  next();
}

export const invitedRoles: MiddlewareRoute[] = [
  { matcher: "/admin/invites", middlewares: [checkRole] },
  { matcher: "/admin/invites/accept", methods: ["POST"], middlewares: [giveRole] },
];
