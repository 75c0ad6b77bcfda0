import { authenticate, defineMiddlewares } from "@medusajs/framework/http";
import { gate } from "../access/gate";
import { protectUsers } from "../access/protect-users";
import { invitedRoles } from "../access-admin/invited-role";
import { snapshotsBefore } from "../audit/snapshot-before";
import { limitsByBody } from "../edge/limits/by-body";
import { errorHandler } from "../http/error-handler";
import { refuseOwnedRoutes } from "../http/owned-routes";
import { unknownNames } from "../http/unknown-names";
import { passwordRule } from "../people/password-rule";
import { resetDoor } from "../people/reset-door";
import { registerDoor } from "../people/staff/register-door";
import { pictureDoors } from "../pictures/doors";
import { foreignPictures } from "../pictures/foreign";
import { plainProductTexts } from "../rich-text/plain-body";
import { guardSignIns } from "../sign-in/auth-door";

export default defineMiddlewares({
  errorHandler,
  routes: [
    { matcher: "/store/quick-orders", methods: ["POST"], bodyParser: { sizeLimit: "64kb" } },
    {
      matcher: "/webhooks/shipping/*",
      methods: ["POST"],
      bodyParser: { preserveRawBody: true, sizeLimit: "256kb" },
    },
    // Without methods a middleware runs before those of longer paths: first the gate, then what else concerns a route.
    { matcher: "/admin", middlewares: [gate] },
    { matcher: "/api", middlewares: [authenticate("user", ["session", "bearer", "api-key"]), gate] },
    { matcher: "/static", middlewares: [authenticate("user", ["session", "bearer"]), gate] },
    { matcher: "/api/shipping/*", bodyParser: { sizeLimit: "64kb" } },
    ...snapshotsBefore,
    ...protectUsers,
    ...invitedRoles,
    // A settlement file of 5 MB, in base64.
    { matcher: "/admin/ops/cash/settlements", methods: ["POST"], bodyParser: { sizeLimit: "7mb" } },
    ...limitsByBody,
    ...guardSignIns,
    ...plainProductTexts,
    registerDoor,
    ...passwordRule,
    ...resetDoor,
    ...refuseOwnedRoutes,
    ...pictureDoors,
    ...foreignPictures,
    ...unknownNames,
  ],
});
