import { isAboutCities, orderNumberOf } from "./failure-words";

it("leads to the desk of cities from what is mended there", () => {
  expect(isAboutCities({ target: "cities", kind: "city_gone" })).toBe(true);
  expect(isAboutCities({ target: "shipment", kind: "city_unknown" })).toBe(true);
  expect(isAboutCities({ target: "shipment", kind: "phone" })).toBe(false);
});

it("reads the order's number in a failure's subject", () => {
  expect(orderNumberOf("48213377")).toBe("48213377");
  expect(orderNumberOf("48213377-2")).toBe("48213377");
  expect(orderNumberOf("sendit:En cours")).toBeNull();
});
