import { readProduct } from "../backend/catalogue-read";
import { chooseVariant } from "./choose-variant";

const product = readProduct({
  options: [{ id: "size" }, { id: "colour" }],
  variants: [
    {
      id: "a",
      options: [
        { option_id: "size", value: "S" },
        { option_id: "colour", value: "أزرق" },
      ],
    },
    {
      id: "b",
      options: [
        { option_id: "size", value: "M" },
        { option_id: "colour", value: "أزرق" },
      ],
    },
  ],
});
const pick = (choice: Record<string, string>) =>
  chooseVariant(product, (id) => choice[id] ?? null)?.id ?? null;

it("finds the exact combination", () => {
  expect(pick({ size: "M", colour: "أزرق" })).toBe("b");
});

it("refuses half a choice and unknown values", () => {
  expect(pick({ size: "M" })).toBeNull();
  expect(pick({ size: "XL", colour: "أزرق" })).toBeNull();
});

it("needs no choice for a single variant", () => {
  expect(chooseVariant(readProduct({ variants: [{ id: "only" }] }), () => null)?.id).toBe("only");
});
