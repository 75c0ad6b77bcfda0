import { createHmac } from "node:crypto";
import { clientOf } from "./client-address";

const SECRET = "a-test-secret";
const NOW = 1_790_000_000;
const trust = (proxies = 0) => ({ proxies, proxySecret: SECRET, nowSeconds: NOW });
const sign = (ip: string, secret = SECRET, at = NOW) =>
  `t=${at};ip=${ip};v1=${createHmac("sha256", secret).update(`${at}.${ip}`).digest("hex")}`;
const peer = { socket: "::ffff:10.1.2.3", forwarded: "", signed: "" };

describe("clientOf", () => {
  it("believes nobody's header without a proxy of ours", () => {
    expect(clientOf({ ...peer, forwarded: "1.1.1.1" }, trust())).toEqual({
      address: "10.1.2.3",
      via: "direct",
    });
  });

  it("takes the entry that our own proxy appended, whatever stands before it", () => {
    const forwarded = "6.6.6.6, 41.140.0.9";
    expect(clientOf({ ...peer, forwarded }, trust(1)).address).toBe("41.140.0.9");
    expect(clientOf({ ...peer, forwarded: `${forwarded}, 10.0.0.2` }, trust(2)).address).toBe("41.140.0.9");
  });

  it.each(["", "not an address", "41.140.0.9; DROP"])("falls back to the peer on %j", (forwarded) => {
    expect(clientOf({ ...peer, forwarded }, trust(1)).address).toBe("10.1.2.3");
  });

  it("gives one client one address", () => {
    expect(clientOf({ ...peer, socket: "2001:DB8::0:1" }, trust()).address).toBe("2001:db8::1");
  });

  it("takes the shopper's address from the shop's own server", () => {
    expect(clientOf({ ...peer, signed: sign("41.140.0.9") }, trust())).toEqual({
      address: "41.140.0.9",
      via: "shopper",
    });
    expect(clientOf({ ...peer, signed: sign("shop") }, trust())).toEqual({
      address: "10.1.2.3",
      via: "shop",
    });
  });

  it.each([
    ["another secret", sign("41.140.0.9", "another")],
    ["an old signature", sign("41.140.0.9", SECRET, NOW - 600)],
    ["another address", sign("41.140.0.9").replace("41.140.0.9", "41.140.0.8")],
    ["rubbish", "t=1;ip=x;v1=0"],
  ])("does not believe %s", (_, signed) => {
    expect(clientOf({ ...peer, signed }, trust())).toEqual({ address: "10.1.2.3", via: "direct" });
  });
});
