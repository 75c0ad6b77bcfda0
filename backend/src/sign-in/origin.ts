import type { IncomingMessage } from "node:http";
import type { Origin } from "../modules/sessions/types";

/** A request whose response may carry what the edge found out about the caller. */
type Asked = Pick<IncomingMessage, "headers" | "socket"> & {
  res?: { locals?: { client?: { address?: string } } };
};

/** Where a request comes from: the address that the edge found, else the direct peer; never a header of the client's. */
export function originOf(req: Asked): Origin {
  const peer = (req.socket.remoteAddress ?? "").replace(/^::ffff:(?=\d+\.)/i, "");
  const address = req.res?.locals?.client?.address ?? peer;
  return { address, userAgent: String(req.headers["user-agent"] ?? "") };
}
