import { shopperAddress } from "./address";

describe("shopperAddress", () => {
  it("believes nobody's header without a proxy of ours", () => {
    expect(shopperAddress("::ffff:10.1.2.3", "1.1.1.1", 0)).toBe("10.1.2.3");
  });

  it("takes the entry that our own proxy appended", () => {
    expect(shopperAddress("127.0.0.1", "6.6.6.6, 41.140.0.9", 1)).toBe("41.140.0.9");
    expect(shopperAddress("127.0.0.1", "6.6.6.6, 41.140.0.9, 10.0.0.2", 2)).toBe("41.140.0.9");
  });

  it("falls back to the peer when the header is too short", () => {
    expect(shopperAddress("127.0.0.1", "", 1)).toBe("127.0.0.1");
  });
});
