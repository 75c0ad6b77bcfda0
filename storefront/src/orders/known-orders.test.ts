import { pack } from "../http/cookies";
import { readKnownOrders, rememberOrder } from "./known-orders";

const order = (number: string) => ({ number, phone: "0612000001" });

it("remembers the newest five, each once", () => {
  let cookie: string | undefined;
  for (const number of ["10000001", "10000002", "10000003", "10000001", "10000004", "10000005", "10000006"]) {
    cookie = rememberOrder(cookie, order(number));
  }
  expect(readKnownOrders(cookie).map(({ number }) => number)).toEqual([
    "10000006",
    "10000005",
    "10000004",
    "10000001",
    "10000003",
  ]);
});

it("reads nothing from a forged or broken cookie", () => {
  expect(readKnownOrders("x")).toEqual([]);
  expect(readKnownOrders(pack([{ n: "../x", p: "1" }, { n: "10000001" }]))).toEqual([]);
});
