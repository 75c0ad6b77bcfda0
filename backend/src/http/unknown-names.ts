import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { knexOf } from "../db/transaction";
import { requestLocale } from "./error-handler";
import { message } from "./messages";
import { ShopError } from "./shop-error";

interface Name {
  matcher: string;
  field: string;
  of(req: MedusaRequest<Record<string, unknown> | undefined>): unknown;
  /** Whether there is such a thing; absent values are left to Medusa's own check. */
  known(name: string, req: MedusaRequest): Promise<boolean> | boolean;
}

const isCart = async (id: string, req: MedusaRequest): Promise<boolean> =>
  Boolean(await knexOf(req.scope)("cart").where({ id }).whereNull("deleted_at").first("id"));

/** Routes of Medusa's that answer 500 to a name of nothing. */
const NAMES: readonly Name[] = [
  { matcher: "/store/carts/:id/promotions", field: "id", of: ({ params }) => params.id, known: isCart },
  {
    matcher: "/store/shipping-options/:id/calculate",
    field: "id",
    of: ({ params }) => params.id,
    known: async (id, req) =>
      Boolean(await knexOf(req.scope)("shipping_option").where({ id }).whereNull("deleted_at").first("id")),
  },
  {
    matcher: "/store/shipping-options/:id/calculate",
    field: "cart_id",
    of: ({ body }) => body?.cart_id,
    known: isCart,
  },
  {
    matcher: "/store/payment-collections/:id/payment-sessions",
    field: "provider_id",
    of: ({ body }) => body?.provider_id,
    known: async (id, req) =>
      Boolean(await knexOf(req.scope)("payment_provider").where({ id, is_enabled: true }).first("id")),
  },
  {
    matcher: "/admin/product-categories",
    field: "parent_category_id",
    of: ({ body }) => body?.parent_category_id,
    known: async (id, req) =>
      Boolean(await knexOf(req.scope)("product_category").where({ id }).whereNull("deleted_at").first("id")),
  },
  {
    matcher: "/admin/return-reasons/:id",
    field: "id",
    of: ({ params }) => params.id,
    known: async (id, req) =>
      Boolean(await knexOf(req.scope)("return_reason").where({ id }).whereNull("deleted_at").first("id")),
  },
  {
    matcher: "/admin/fulfillment-providers/:id",
    field: "id",
    of: ({ params }) => params.id,
    known: async (id, req) =>
      Boolean(await knexOf(req.scope)("fulfillment_provider").where({ id, is_enabled: true }).first("id")),
  },
  {
    matcher: "/admin/api-keys/:id/sales-channels",
    field: "id",
    of: ({ params }) => params.id,
    known: async (id, req) =>
      Boolean(await knexOf(req.scope)("api_key").where({ id }).whereNull("deleted_at").first("id")),
  },
  // Medusa's roles are not ours: who is invited gets a role of the module `access`.
  {
    matcher: "/admin/invites",
    field: "roles",
    of: ({ body }) => (Array.isArray(body?.roles) ? body.roles[0] : undefined),
    known: () => false,
  },
  // A key names a file of the store's own folder, never a way out of it.
  {
    matcher: "/admin/products/imports",
    field: "file_key",
    of: ({ body }) => body?.file_key,
    known: (key) => /^[\w-][\w.-]*$/.test(key),
  },
  {
    matcher: "/auth/verification/confirm",
    field: "code_provider",
    of: ({ body }) => body?.code_provider,
    known: (provider) => provider === "token",
  },
];

const check =
  ({ field, of, known }: Name) =>
  async (
    req: MedusaRequest<Record<string, unknown> | undefined>,
    _: MedusaResponse,
    next: MedusaNextFunction,
  ) => {
    const name = of(req);
    if (typeof name !== "string" || (await known(name, req))) return next();
    const text = message("name_unknown", requestLocale(req), { field });
    const details = [{ field, code: "name_unknown", message: text }];
    next(new ShopError(404, { type: "not_found", code: "name_unknown", message: text, details }));
  };

export const unknownNames: MiddlewareRoute[] = NAMES.map((name) => ({
  matcher: name.matcher,
  middlewares: [check(name)],
}));
