import type { IncomingMessage } from "node:http";
import { clientOfResponse } from "../edge/identify";
import type { Origin } from "../modules/sessions/types";

/** A request that went through the edge, whose response carries what the edge found out about the caller. */
type Asked = Pick<IncomingMessage, "headers"> & { res?: { locals: Record<string, unknown> } };

/** Where a request comes from: the address that the edge found; never a header of the client's. */
export function originOf({ headers, res }: Asked): Origin {
  if (!res) throw new Error("A request that did not come through the edge has no origin");
  return { address: clientOfResponse(res).address, userAgent: String(headers["user-agent"] ?? "") };
}
