import { asksForNothing } from "./landing";

const BASE = "/app";

it.each([
  ["/app", null],
  ["/app/", null],
  ["/app/login", null],
  ["/app/login", { usr: null, key: "x" }],
  ["/app/login", { usr: { from: { pathname: "/" } } }],
])("sends %s to the figures", (path, state) => {
  expect(asksForNothing(path, state, BASE)).toBe(true);
});

it.each([
  ["/app/login", { usr: { from: { pathname: "/orders" } } }],
  ["/app/login", { usr: { from: { pathname: "/products/prod_1" } } }],
  ["/app/orders", null],
  ["/app/products", null],
])("leaves %s with %j alone", (path, state) => {
  expect(asksForNothing(path, state, BASE)).toBe(false);
});
