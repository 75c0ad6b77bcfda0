import { documentUrl } from "./documents";

const BASE = "https://app.carrier.example/api/v1";
const at = (link: string, base = BASE) => documentUrl(link, base, ["carrier.example"])?.toString() ?? null;

test.each([
  ["http://app.carrier.example/x.pdf", "https://app.carrier.example/x.pdf"],
  ["http://app.carrier.example:80/x.pdf", "https://app.carrier.example/x.pdf"],
  ["https://files.carrier.example/x.pdf?a=1", "https://files.carrier.example/x.pdf?a=1"],
  ["https://carrier.example/x.pdf", "https://carrier.example/x.pdf"],
  ["/print/x.pdf", "https://app.carrier.example/print/x.pdf"],
  ["print/x.pdf?n=1", "https://app.carrier.example/api/v1/print/x.pdf?n=1"],
])("%s is fetched as %s", (link, url) => {
  expect(at(link)).toBe(url);
});

test.each([
  "https://carrier.example.evil.test/x.pdf",
  "https://evilcarrier.example/x.pdf",
  "https://user@app.carrier.example/x.pdf",
  "https://app.carrier.example@evil.test/x.pdf",
  "http://127.0.0.1/x.pdf",
  "file:///etc/passwd",
  "ftp://app.carrier.example/x.pdf",
  "//evil.test/x.pdf",
  "http://[::1]/x.pdf",
])("%s is not fetched", (link) => {
  expect(at(link)).toBeNull();
});

test("a stand-in on this machine keeps plain http, but only for its own host and port", () => {
  const base = "http://127.0.0.1:7123/carriers/x/api";
  expect(at("http://127.0.0.1:7123/x.pdf", base)).toBe("http://127.0.0.1:7123/x.pdf");
  expect(at("http://127.0.0.1:7124/x.pdf", base)).toBeNull();
  expect(at("http://app.carrier.example/x.pdf", base)).toBe("https://app.carrier.example/x.pdf");
});
