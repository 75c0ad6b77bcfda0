import { message } from "./messages";

test("values are filled in, and unknown marks are left as they are", () => {
  expect(message("quantity_invalid", "fr", { max: 20 })).toContain("de 1 à 20");
  expect(message("quantity_invalid", "en")).toContain("{max}");
});
