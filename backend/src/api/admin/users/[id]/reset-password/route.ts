import type { MedusaRequest } from "@medusajs/framework/http";
import { requestLocale } from "../../../../../http/error-handler";
import { message } from "../../../../../http/messages";
import { ShopError } from "../../../../../http/shop-error";

/** In place of Medusa's: 409. A token that opens somebody's account is shown to nobody but them. */
export async function POST(req: MedusaRequest): Promise<void> {
  const text = message("reset_by_mail", requestLocale(req));
  throw new ShopError(409, { type: "conflict", code: "reset_by_mail", message: text });
}
