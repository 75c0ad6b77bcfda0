import type { RequestHandler } from "express";
import type { AllowList } from "./allow-list";
import { isUnder, securityHeaders } from "./headers";
import { httpsOnly } from "./https-only";
import { clientOfResponse, identify } from "./identify";
import { limitRequests } from "./limits/limit-requests";
import type { Limiter } from "./limits/limiter";
import { refuse } from "./refuse";
import { mayCross } from "./same-origin";
import { refusalOf, type TellRefusal } from "./told";

export interface EdgeOptions {
  /** Where the dashboard is. */
  adminPath: string;
  /** This server's own public address. */
  publicUrl: string;
  production: boolean;
  trustedProxies: number;
  proxySecret: string | undefined;
  /** Undefined lets everybody reach the admin. */
  allowList: AllowList | undefined;
  /** Origins on the CORS lists. */
  listed: readonly string[];
  limiter: Limiter;
  /** Takes note of what is refused here. */
  tell: TellRefusal;
}

/** Paths of staff and of server-to-server calls, besides the dashboard itself. */
const STAFF = ["/admin", "/auth/user", "/auth/staff", "/api"];

/** Everything that stands before Medusa, in this order: who calls, headers, TLS, the allow-list, other origins, limits. */
export function edge(options: EdgeOptions): RequestHandler[] {
  return [
    identify(options),
    securityHeaders({ adminPath: options.adminPath, https: options.production }),
    ...(options.production ? [httpsOnly(options.publicUrl)] : []),
    ...(options.allowList ? [staffOnlyFrom(options.allowList, options)] : []),
    ownPagesOnly(options),
    limitRequests(options.limiter, options.tell),
  ];
}

/** From elsewhere the admin looks like any missing page. */
function staffOnlyFrom(list: AllowList, { adminPath, tell }: EdgeOptions): RequestHandler {
  return (req, res, next) => {
    const guarded = [adminPath, ...STAFF].some((prefix) =>
      isUnder(req.path.toLowerCase(), prefix.toLowerCase()),
    );
    if (!guarded || list.allows(clientOfResponse(res).address)) return next();
    tell(refusalOf(req, res, "address"));
    refuse(req, res, { status: 404, type: "not_found", code: "not_found" });
  };
}

function ownPagesOnly({ publicUrl, listed, production, tell }: EdgeOptions): RequestHandler {
  return (req, res, next) => {
    // In a local run the server is reached by several names; in production by one.
    const own = production ? [new URL(publicUrl).origin] : [`http://${req.headers.host}`];
    const passes = mayCross({
      method: req.method,
      hasCookie: req.headers.cookie !== undefined,
      hasAuthorization: req.headers.authorization !== undefined,
      origin: req.headers.origin,
      site: req.headers["sec-fetch-site"] as string | undefined,
      own,
      listed,
    });
    if (passes) return next();
    tell(refusalOf(req, res, "other_origin"));
    refuse(req, res, { status: 403, type: "not_allowed", code: "other_origin" });
  };
}
