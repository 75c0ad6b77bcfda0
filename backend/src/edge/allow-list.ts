import ipaddr from "ipaddr.js";
import { isAddress } from "./client-address";

type Range = [ipaddr.IPv4 | ipaddr.IPv6, number];

/** Who may reach the admin: addresses and CIDR ranges, IPv4 and IPv6. */
export interface AllowList {
  allows(address: string): boolean;
}

/**
 * Reads a list such as `41.140.0.9, 2001:db8::/32`; undefined when it is empty, which lets everybody in.
 *
 * @throws naming every entry that is neither an address nor a range
 */
export function readAllowList(text: string | undefined): AllowList | undefined {
  const entries = (text ?? "").split(/[\s,]+/).filter(Boolean);
  if (entries.length === 0) return undefined;
  const wrong = entries.filter((entry) => !toRange(entry));
  if (wrong.length) throw new Error(`not an address or CIDR range: ${wrong.join(", ")}`);
  const ranges = entries.map(toRange).filter((range) => range !== undefined);
  return { allows: (address) => isLoopback(address) || ranges.some((range) => isIn(address, range)) };
}

function toRange(entry: string): Range | undefined {
  if (ipaddr.isValidCIDR(entry)) return ipaddr.parseCIDR(entry);
  if (!isAddress(entry)) return undefined;
  const address = ipaddr.process(entry);
  return [address, address.kind() === "ipv4" ? 32 : 128];
}

function isIn(address: string, [range, bits]: Range): boolean {
  if (!isAddress(address)) return false;
  const asked = ipaddr.process(address);
  return asked.kind() === range.kind() && asked.match(range, bits);
}

/** The machine itself is the way back in for someone who locked themselves out (ssh -L). */
const isLoopback = (address: string): boolean => address === "127.0.0.1" || address === "::1";
