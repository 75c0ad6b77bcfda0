/** The header in which our server hands the shopper's address to the pages; whatever a client sent there is overwritten. */
export const ADDRESS_HEADER = "x-souk-address";

/**
 * The shopper's address.
 *
 * @param socketAddress address of the direct peer
 * @param forwarded the X-Forwarded-For header as received
 * @param trustedProxies how many proxies of ours stand in front; each has appended one entry on the right
 */
export function shopperAddress(socketAddress: string, forwarded: string, trustedProxies: number): string {
  const entries = forwarded
    .split(",")
    .map((entry) => entry.trim())
    .filter(Boolean);
  const entry = trustedProxies > 0 ? entries[entries.length - trustedProxies] : undefined;
  return plainAddress(entry ?? socketAddress);
}

/** IPv4-mapped IPv6 (`::ffff:10.0.0.1`) as plain IPv4, so that one shopper has one address. */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, "");
}
