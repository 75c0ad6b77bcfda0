import { readProduct } from "./catalogue-read";
import { hasStock } from "./catalogue-types";

const raw = {
  id: "prod_1",
  handle: "caftan-amal",
  title: "قفطان أمل",
  description: null,
  thumbnail: "http://localhost:9000/static/b-small.webp",
  images: [
    { url: "http://localhost:9000/static/c.webp", rank: 2 },
    {
      url: "http://localhost:9000/static/b.webp",
      rank: 1,
      metadata: {
        thumbnail: "http://localhost:9000/static/b-s.webp",
        alt: { fr: "Caftan bleu", en: "", de: "x" },
      },
    },
  ],
  options: [{ id: "opt_1", title: "المقاس", values: [{ value: "S" }, { value: "M" }] }],
  variants: [
    {
      id: "variant_1",
      title: "S",
      manage_inventory: true,
      allow_backorder: false,
      inventory_quantity: 0,
      calculated_price: { calculated_amount: 450, original_amount: 520 },
      options: [{ option_id: "opt_1", value: "S" }],
    },
    {
      id: "variant_2",
      title: "M",
      manage_inventory: false,
      inventory_quantity: 0,
      calculated_price: { calculated_amount: 450, original_amount: 450 },
      options: [{ option: { id: "opt_1" }, value: "M" }],
    },
  ],
  categories: [{ id: "pcat_1", name: "قفاطين", handle: "caftans" }],
};

it("reads a Medusa product", () => {
  const product = readProduct(raw);
  expect(product.thumbnail).toBe("/media/b-small.webp");
  expect(product.pictures).toEqual([
    { url: "/media/b.webp", small: "/media/b-s.webp", alt: { fr: "Caftan bleu" } },
    { url: "/media/c.webp", small: "/media/c.webp", alt: {} },
  ]);
  expect(product.description).toBe("");
  expect(
    product.variants.map(({ price, priceBefore, stock, options }) => ({
      price,
      priceBefore,
      stock,
      options,
    })),
  ).toEqual([
    { price: 450, priceBefore: 520, stock: 0, options: { opt_1: "S" } },
    { price: 450, priceBefore: null, stock: null, options: { opt_1: "M" } },
  ]);
  expect(hasStock(product)).toBe(true);
});

it("shows the thumbnail where there is no other picture, and the other way round", () => {
  const small = readProduct({ thumbnail: "http://localhost:9000/static/s.webp" });
  expect(small.pictures).toEqual([{ url: "/media/s.webp", small: "/media/s.webp", alt: {} }]);
  expect(readProduct({ images: [{ url: "http://localhost:9000/static/i.webp" }] }).thumbnail).toBe(
    "/media/i.webp",
  );
});

it("survives anything", () => {
  expect(readProduct(null)).toMatchObject({ id: "", variants: [], pictures: [] });
  expect(hasStock(readProduct({ variants: [{ id: "v" }] }))).toBe(false);
});
