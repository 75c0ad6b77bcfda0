import { readProduct } from "../backend/catalogue-read";
import { productData } from "./product-data";

it("cannot be closed by a product's text", () => {
  const product = readProduct({
    title: "</script><script>alert(1)</script>",
    variants: [{ id: "v", calculated_price: { calculated_amount: 90 }, inventory_quantity: 2 }],
  });
  const text = productData(product, "/p/x");
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toMatchObject({
    name: product.title,
    offers: { lowPrice: 90, priceCurrency: "MAD" },
  });
});
