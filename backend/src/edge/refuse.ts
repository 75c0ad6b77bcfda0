import type { Request, Response } from "express";
import { requestLocale } from "../http/error-handler";
import { type MessageCode, message } from "../http/messages";

export interface Refusal {
  status: number;
  type: string;
  code: MessageCode;
  values?: Record<string, string | number>;
  headers?: Record<string, string>;
}

/** Answers before Medusa, in the one error shape and in the reader's language. */
export function refuse(req: Request, res: Response, refusal: Refusal): void {
  const { status, type, code, values, headers } = refusal;
  const text = message(code, requestLocale(req), values);
  res
    .status(status)
    .set(headers ?? {})
    .json({ type, code, message: text });
}
