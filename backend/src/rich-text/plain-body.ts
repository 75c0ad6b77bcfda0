import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { plainText } from "./clean";

/** Medusa's own routes that write what shoppers read about products; their fields are plain text. */
const WRITERS = [
  "/admin/products*",
  "/admin/product-variants*",
  "/admin/product-options*",
  "/admin/product-categories*",
  "/admin/product-tags*",
  "/admin/product-types*",
  "/admin/collections*",
  "/admin/translations*",
];
const CHANGING = ["POST", "PUT", "PATCH"] as const;
const DEPTH = 12;

/** A body whose texts hold no tag; what holds none comes out as it was. */
export function plainValues(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return /[<>]|&(?:lt|gt|amp|#)/i.test(value) ? plainText(value) : value;
  if (value === null || typeof value !== "object" || depth === DEPTH || Buffer.isBuffer(value)) return value;
  if (Array.isArray(value)) return value.map((inner) => plainValues(inner, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, plainValues(inner, depth + 1)]),
  );
}

/** Takes tags out before the route's own checks, and out of what those checks have read already. */
function plainBody(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  req.body = plainValues(req.body);
  if (req.validatedBody) req.validatedBody = plainValues(req.validatedBody);
  next();
}

export const plainProductTexts: MiddlewareRoute[] = WRITERS.map((matcher) => ({
  matcher,
  methods: [...CHANGING],
  middlewares: [plainBody],
}));
