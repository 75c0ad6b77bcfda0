import type { ErrorRequestHandler, Response } from "express";

/** What the control API answers when it cannot do as asked: Souk's one error shape. */
export class Problem extends Error {
  constructor(
    readonly http: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const TYPES: Record<number, string> = { 400: "invalid_data", 404: "not_found", 409: "conflict" };

function send(response: Response, problem: Problem): void {
  response
    .status(problem.http)
    .json({ type: TYPES[problem.http] ?? "error", code: problem.code, message: problem.message });
}

/** Express error handler of the control API; body-parser's own errors become a 400 of the same shape. */
export const problemHandler: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) return next(error);
  if (error instanceof Problem) return send(response, error);
  if (error instanceof SyntaxError)
    return send(response, new Problem(400, "not_json", "The body is not JSON."));
  next(error);
};
