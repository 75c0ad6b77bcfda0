import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { chooseEncoding, compress, isCompressible } from "./compression";

it("compresses text and leaves pictures and fonts alone", () => {
  expect(isCompressible("text/html; charset=utf-8")).toBe(true);
  expect(isCompressible("image/svg+xml")).toBe(true);
  expect(isCompressible("image/webp")).toBe(false);
  expect(isCompressible("font/woff2")).toBe(false);
});

it("honours what the client accepts", () => {
  expect(chooseEncoding("gzip, deflate, br", 5000)).toBe("br");
  expect(chooseEncoding("gzip;q=0.8, br;q=0", 5000)).toBe("gzip");
  expect(chooseEncoding("identity", 5000)).toBeNull();
  expect(chooseEncoding("br", 10)).toBeNull();
});

it("gives back the same bytes", () => {
  const body = Buffer.from("سوق ".repeat(500));
  expect(brotliDecompressSync(compress(body, "br"))).toEqual(body);
  expect(gunzipSync(compress(body, "gzip"))).toEqual(body);
  expect(compress(body, null)).toBe(body);
});
