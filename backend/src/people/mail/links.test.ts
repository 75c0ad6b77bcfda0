import { deskLink, shopLink } from "./links";

const env = {
  BACKEND_PUBLIC_URL: "https://api.shop.example/",
  ADMIN_PATH: "/desk-7f3k2m9q",
  PUBLIC_STOREFRONT_URL: "https://shop.example",
};

it("leads staff to the hidden path", () => {
  expect(deskLink("invite", "a.b+c", env)).toBe(
    "https://api.shop.example/desk-7f3k2m9q/invite?token=a.b%2Bc",
  );
});

it.each([
  ["ar", "https://shop.example/account/verify-email?token=x%3Dy"],
  ["fr", "https://shop.example/fr/account/verify-email?token=x%3Dy"],
  ["en", "https://shop.example/en/account/verify-email?token=x%3Dy"],
] as const)("leads shoppers to their own language: %s", (locale, address) => {
  expect(shopLink("verify-email", "x=y", locale, env)).toBe(address);
});
