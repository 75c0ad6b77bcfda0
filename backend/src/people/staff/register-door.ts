import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { requestLocale } from "../../http/error-handler";
import { message } from "../../http/messages";
import { ShopError } from "../../http/shop-error";
import { invitationOf } from "./invitation";
import { inviteTokenOf } from "./invite-cookie";

const STAFF = "user";

/**
 * A staff identity is registered by invitation only: its token comes in the header `X-Souk-Invite`, or in the cookie that
 * the invitation's page set, and the e-mail must be the invited one. Everybody else gets 403.
 */
async function byInvitation(
  req: MedusaRequest<{ email?: unknown } | undefined>,
  _: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (req.params.actor_type?.toLowerCase() !== STAFF) return next();
  const header = req.headers["x-souk-invite"];
  const token = typeof header === "string" ? header : inviteTokenOf(req.headers.cookie);
  const invitation = token ? await invitationOf(req.scope, token) : undefined;
  if (invitation && invitation.email === req.body?.email) return next();
  const text = message("registration_closed", requestLocale(req));
  throw new ShopError(403, { type: "not_allowed", code: "registration_closed", message: text });
}

export const registerDoor: MiddlewareRoute = {
  matcher: "/auth/:actor_type/:auth_provider/register",
  methods: ["POST"],
  middlewares: [byInvitation],
};
