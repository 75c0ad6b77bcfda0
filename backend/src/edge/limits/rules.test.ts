import { countsOf, readLimits } from "./rules";

describe("readLimits", () => {
  it("changes what is named and keeps the rest", () => {
    const limits = readLimits("quick_order.address=200/600, auth.email=5/900");
    expect(limits["quick_order.address"]).toEqual({ points: 200, seconds: 600 });
    expect(limits["auth.email"]).toEqual({ points: 5, seconds: 900 });
    expect(limits["auth.address"]).toEqual(readLimits(undefined)["auth.address"]);
  });

  it("names what it does not understand", () => {
    expect(() => readLimits("auth.email=0/900,quick=1/2,toString=1/1")).toThrow(
      "auth.email=0/900, quick=1/2, toString=1/1",
    );
  });
});

describe("countsOf", () => {
  const counts = (method: string, url: string) => countsOf({ method, url, address: "41.140.0.9" });

  it.each([
    ["POST", "/auth/user/emailpass", ["auth.address"]],
    ["POST", "/store/quick-orders", ["quick_order.address"]],
    ["POST", "/store/quick-orders/", ["quick_order.address"]],
    ["POST", "/Store/Quick-Orders", ["quick_order.address"]],
    ["GET", "/store/cities?q=x", ["search.address"]],
    ["GET", "/store/products?q=x", ["search.address"]],
    ["POST", "/admin/uploads", ["uploads.address"]],
    ["GET", "/store/products?limit=12", []],
    ["GET", "/admin/orders", []],
    ["GET", "/store/quick-orders", []],
  ])("%s %s counts against %j", (method, url, names) => {
    expect(counts(method, url).map(({ limit }) => limit)).toEqual(names);
  });

  it("counts an order's number and a carrier too", () => {
    expect(counts("GET", "/store/order-status?number=12345678&phone=0612000001")).toEqual([
      { limit: "order_status.address", id: "41.140.0.9" },
      { limit: "order_status.number", id: "12345678" },
    ]);
    expect(counts("POST", "/webhooks/shipping/sendit/x")[1]).toEqual({
      limit: "webhook.carrier",
      id: "sendit",
    });
  });
});
