import { alternateLanguages, pageMetadata } from "./metadata";

beforeAll(() => {
  process.env.PUBLIC_STOREFRONT_URL = "https://shop.example.ma/";
});
afterAll(() => {
  delete process.env.PUBLIC_STOREFRONT_URL;
});

it("names the same page in each language", () => {
  expect(alternateLanguages("/p/caftan")).toEqual({
    ar: "https://shop.example.ma/p/caftan",
    fr: "https://shop.example.ma/fr/p/caftan",
    en: "https://shop.example.ma/en/p/caftan",
    "x-default": "https://shop.example.ma/p/caftan",
  });
  expect(alternateLanguages("/").fr).toBe("https://shop.example.ma/fr");
});

it("keeps personal pages out of search engines", () => {
  expect(pageMetadata({ locale: "fr", path: "/cart", title: "Panier", indexed: false })).toEqual({
    title: "Panier",
    robots: { index: false, follow: false },
  });
});
