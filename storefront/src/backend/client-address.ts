import { createHmac } from "node:crypto";

/** Carries the shopper's address to the backend: its limits must count shoppers, not the shop's own server. */
export const CLIENT_HEADER = "x-souk-client";
/** In place of an address: the shop's server asks for nobody in particular, such as for the catalogue. */
export const SHOP_ITSELF = "shop";

/**
 * Signs the shopper's address.
 *
 * @param unixSeconds time of signing; the backend refuses old ones
 * @returns `t=<unix s>;ip=<address>;v1=<hex hmac-sha256(secret, t + "." + ip)>`
 */
export function signClientAddress(secret: string, ip: string, unixSeconds: number): string {
  const signature = createHmac("sha256", secret).update(`${unixSeconds}.${ip}`).digest("hex");
  return `t=${unixSeconds};ip=${ip};v1=${signature}`;
}
