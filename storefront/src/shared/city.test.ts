import { type City, deliveryTo } from "./city";

const city: City = {
  id: "casablanca",
  name: "الدار البيضاء",
  latin: "Casablanca",
  price: null,
  delay: "",
  districts: [
    { id: "Maarif", name: "المعاريف", price: 20, delay: "24-48h" },
    { id: "Ain Sebaa", name: "عين السبع", price: null, delay: "" },
  ],
};

it("takes the district's fee where the district decides", () => {
  expect(deliveryTo(city, "المعاريف")).toEqual({ price: 20, delay: "24-48h" });
  expect(deliveryTo(city, "maarif ")).toEqual({ price: 20, delay: "24-48h" });
});

it("says nothing that it does not know", () => {
  expect(deliveryTo(city, "")).toEqual({ price: null, delay: "" });
  expect(deliveryTo(city, "Ain Sebaa")).toEqual({ price: null, delay: "" });
});

it("takes the city's fee otherwise", () => {
  expect(deliveryTo({ ...city, price: 35, delay: "24h", districts: [] }, "x")).toEqual({
    price: 35,
    delay: "24h",
  });
});
