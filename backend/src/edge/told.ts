import type { Request, Response } from "express";
import { clientOfResponse } from "./identify";

/** Why a request was turned away before Medusa. */
export type EdgeReason = "address" | "other_origin" | "too_many";

/** A request that was turned away before Medusa; of its path only what it was after, never what it named. */
export interface EdgeRefusal {
  reason: EdgeReason;
  method: string;
  /** The first two parts of the path, such as `/auth/user`. */
  area: string;
  /** Address of the client. */
  address: string;
}

/** Takes each refusal; must neither throw nor wait. */
export type TellRefusal = (refusal: EdgeRefusal) => void;

const PARTS = 2;
const LONGEST = 60;

export function refusalOf(req: Request, res: Response, reason: EdgeReason): EdgeRefusal {
  const [path = ""] = req.originalUrl.split("?");
  const parts = path.split("/").filter(Boolean).slice(0, PARTS);
  const area = `/${parts.join("/")}`.slice(0, LONGEST);
  return { reason, method: req.method, area, address: clientOfResponse(res).address };
}
