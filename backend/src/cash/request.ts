import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { notFound } from "../admin-ops/request";
import { FIELDS } from "./columns";
import { type SettlementView, settlementView } from "./view";

/** The largest settlement file. */
export const MOST_BYTES = 5 * 1024 * 1024;
/** The most orders of one call by hand. */
export const MOST_ORDERS = 200;

const amount = z.number().min(-1_000_000).max(1_000_000).multipleOf(0.01);

export const uploadSchema = z.object({
  carrier: z.string().min(1).max(60),
  file_name: z.string().trim().min(1).max(200),
  /** The file's bytes in base64. */
  content: z.base64().max(Math.ceil(MOST_BYTES / 3) * 4),
});

const column = z.number().int().min(0).max(60).nullable();
export const reviewSchema = z.object({
  mapping: z
    .object(
      Object.fromEntries(FIELDS.map((field) => [field, column])) as Record<
        (typeof FIELDS)[number],
        typeof column
      >,
    )
    .optional(),
  period: z
    .object({ from: z.iso.date(), until: z.iso.date() })
    .refine(({ from, until }) => from <= until, { message: "from is after until", path: ["from"] })
    .optional(),
});

export const confirmSchema = z.object({
  /** Lines of the file with a wrong amount or fee that are marked all the same. */
  accept: z.array(z.number().int().min(1)).max(20_000).default([]),
});

export const remitSchema = z.object({
  orders: z
    .array(
      z.object({
        order_id: z.string().min(1).max(100),
        collected: amount.optional(),
        fee: amount.optional(),
      }),
    )
    .min(1)
    .max(MOST_ORDERS),
});

export const filterSchema = z.object({
  state: z.enum(["owed", "paid"]).default("owed"),
  carrier: z.string().max(60).optional(),
  age: z.coerce.number().int().min(0).max(3).optional(),
  q: z.string().trim().max(60).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).default(0),
});

/** The settlement that the path names. Throws 404 for any other. */
export async function settlementOf(req: AuthenticatedMedusaRequest): Promise<SettlementView> {
  const view = await settlementView(req.scope, req.params.id ?? "");
  if (!view) throw notFound(req);
  return view;
}
