import { isRetryable, orderNumberOf } from "./retryable";

it("offers to run rows and parcels of an order again, nothing else", () => {
  expect(isRetryable({ target: "sheet", order_id: "order_1" })).toBe(true);
  expect(isRetryable({ target: "shipment", order_id: "order_1" })).toBe(true);
  expect(isRetryable({ target: "sheet", order_id: null })).toBe(false);
  expect(isRetryable({ target: "tracking", order_id: "order_1" })).toBe(false);
});

it("reads the order's number in a failure's subject", () => {
  expect(orderNumberOf("48213377")).toBe("48213377");
  expect(orderNumberOf("48213377-2")).toBe("48213377");
  expect(orderNumberOf("sendit:En cours")).toBeNull();
});
