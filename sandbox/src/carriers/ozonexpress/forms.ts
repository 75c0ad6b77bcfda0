import type { Request, RequestHandler } from "express";
import { isObject, type JsonObject } from "../../lib/read";
import type { Fields } from "./rules";

/** The text fields of a multipart or url-encoded form; empty for any other body, or a form that cannot be read. */
async function readForm(request: Request): Promise<Fields> {
  const type = request.headers["content-type"] ?? "";
  if (
    !Buffer.isBuffer(request.body) ||
    !/^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(type)
  )
    return {};
  try {
    const form = await new Response(new Uint8Array(request.body), {
      headers: { "content-type": type },
    }).formData();
    const texts = [...form.entries()].flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value]] : [],
    );
    return Object.fromEntries(texts);
  } catch {
    return {};
  }
}

/** Answers a form with JSON; HTTP 200 for refusals too, as at OZON EXPRESS. */
export function formRoute(answer: (fields: Fields, request: Request) => object): RequestHandler {
  return (request, response, next) => {
    readForm(request)
      .then((fields) => response.json(answer(fields, request)))
      .catch(next);
  };
}

/** A body that is a JSON object, read from its bytes; undefined for any other. */
export function jsonBody(request: Request): JsonObject | undefined {
  if (!Buffer.isBuffer(request.body) || !/json/.test(request.headers["content-type"] ?? "")) return undefined;
  try {
    const body: unknown = JSON.parse(request.body.toString("utf8"));
    return isObject(body) ? body : undefined;
  } catch {
    return undefined;
  }
}
