import { authenticate, defineMiddlewares } from "@medusajs/framework/http";
import { snapshotsBefore } from "../audit/snapshot-before";
import { limitsByBody } from "../edge/limits/by-body";
import { errorHandler } from "../http/error-handler";
import { refuseOwnedRoutes } from "../http/owned-routes";
import { passwordRule } from "../people/password-rule";
import { resetDoor } from "../people/reset-door";
import { registerDoor } from "../people/staff/register-door";
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
    {
      matcher: "/api/shipping/*",
      middlewares: [authenticate("user", ["session", "bearer", "api-key"])],
      bodyParser: { sizeLimit: "64kb" },
    },
    ...limitsByBody,
    ...guardSignIns,
    ...snapshotsBefore,
    registerDoor,
    ...passwordRule,
    ...resetDoor,
    ...refuseOwnedRoutes,
  ],
});
