import { cleanHtml } from "../../rich-text/clean";
import { isGoodLink } from "./good-link";

it.each([
  "https://example.ma/a?b=1",
  "http://example.ma",
  "mailto:a@example.ma",
  "tel:+212612000001",
  "javascript:alert(1)",
  "//example.ma",
  "example.ma",
  "data:text/html,x",
  "",
])("says of %j what the server will do with it", (address) => {
  const kept = cleanHtml(`<a href="${address}">x</a>`).includes("href");
  expect(isGoodLink(address)).toBe(kept);
});
