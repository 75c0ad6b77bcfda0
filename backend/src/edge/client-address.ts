import { createHmac, timingSafeEqual } from "node:crypto";
import ipaddr from "ipaddr.js";

/** Header in which the shop's own server hands on the shopper's address, signed with `SOUK_PROXY_SECRET`. */
export const CLIENT_HEADER = "x-souk-client";
/** Stands for the shop's server itself, where it asks for nobody in particular. */
const SHOP_ITSELF = "shop";
const MOST_SECONDS_OLD = 120;

export interface Peer {
  /** Address of the direct peer. */
  socket: string;
  /** `X-Forwarded-For` as received. */
  forwarded: string;
  /** `x-souk-client` as received. */
  signed: string;
}

export interface Trust {
  /** How many proxies of ours stand in front; each has appended one entry on the right. */
  proxies: number;
  proxySecret: string | undefined;
  nowSeconds: number;
}

export interface Client {
  /** IPv4, or IPv6 in its short form; an IPv4-mapped IPv6 address as IPv4. */
  address: string;
  /** The call comes from the shop's own server: `shop` for itself, `shopper` on behalf of one. */
  via: "direct" | "shop" | "shopper";
}

/** Who really calls: nothing that a client can write into a header is believed. */
export function clientOf(peer: Peer, trust: Trust): Client {
  const direct = plainAddress(entryOf(peer, trust.proxies)) ?? plainAddress(peer.socket) ?? "0.0.0.0";
  const told = shopper(peer.signed, trust);
  if (told === undefined) return { address: direct, via: "direct" };
  if (told === SHOP_ITSELF) return { address: direct, via: "shop" };
  return { address: plainAddress(told) ?? direct, via: "shopper" };
}

function entryOf({ forwarded, socket }: Peer, proxies: number): string {
  const entries = forwarded.split(",").map((entry) => entry.trim());
  return (proxies > 0 && entries[entries.length - proxies]) || socket;
}

function shopper(signed: string, { proxySecret, nowSeconds }: Trust): string | undefined {
  const [, time, told, signature] =
    /^t=(\d{1,12});ip=([0-9a-f.:]{2,45}|shop);v1=([0-9a-f]{64})$/.exec(signed) ?? [];
  if (!proxySecret || !time || !told || !signature) return undefined;
  if (Math.abs(nowSeconds - Number(time)) > MOST_SECONDS_OLD) return undefined;
  const expected = createHmac("sha256", proxySecret).update(`${time}.${told}`).digest();
  return timingSafeEqual(expected, Buffer.from(signature, "hex")) ? told : undefined;
}

/** The address in its one spelling, so that one client has one address; undefined when it is none. */
export function plainAddress(text: string): string | undefined {
  return isAddress(text) ? ipaddr.process(text).toString() : undefined;
}

/** Stricter than the library, to which `1` is an address too. */
export function isAddress(text: string): boolean {
  return text.includes(":") ? ipaddr.IPv6.isValid(text) : ipaddr.IPv4.isValidFourPartDecimal(text);
}
