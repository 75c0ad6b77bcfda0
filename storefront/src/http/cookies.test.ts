import { deflateRawSync } from "node:zlib";
import { cookie, pack, unpack } from "./cookies";

afterEach(() => {
  delete process.env.PUBLIC_STOREFRONT_URL;
});

it("writes cookies that scripts and other sites cannot use", () => {
  process.env.PUBLIC_STOREFRONT_URL = "https://shop.example.ma";
  expect(cookie("a", "b", 60)).toBe("a=b; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure");
  process.env.PUBLIC_STOREFRONT_URL = "http://localhost:8000";
  expect(cookie("a", "b", 0)).toBe("a=b; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
});

it("packs any text into cookie-safe characters and back", () => {
  const value = ["أمينة", '<script>"; Path=/', "😀"];
  expect(pack(value)).toMatch(/^[A-Za-z0-9_-]+$/);
  expect(unpack(pack(value))).toEqual(value);
});

it("refuses broken and oversized cookies", () => {
  expect(unpack(undefined)).toBeNull();
  expect(unpack("!!")).toBeNull();
  expect(unpack(deflateRawSync(JSON.stringify("x".repeat(1_000_000))).toString("base64url"))).toBeNull();
});
