import { isOwnPage, readForm } from "./forms";

const post = (body: string, headers: Record<string, string> = {}) =>
  new Request("http://shop.test/do/cart", {
    method: "POST",
    body,
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
  });

describe("isOwnPage", () => {
  it.each([
    [{ "sec-fetch-site": "same-origin" }, true],
    [{ "sec-fetch-site": "cross-site" }, false],
    [{ "sec-fetch-site": "same-site" }, false],
    [{ origin: "http://shop.test", host: "shop.test" }, true],
    [{ origin: "http://evil.test", host: "shop.test" }, false],
    [{ origin: "null", host: "shop.test" }, false],
    [{}, true],
  ])("%p is %p", (headers, own) => {
    expect(isOwnPage(new Headers(headers as Record<string, string>))).toBe(own);
  });
});

describe("readForm", () => {
  it("reads a form", async () => {
    const form = await readForm(post(`name=${encodeURIComponent("أمينة")}`));
    expect(form instanceof URLSearchParams && form.get("name")).toBe("أمينة");
  });

  it("refuses another type, another site and a huge body", async () => {
    expect(await readForm(post("{}", { "content-type": "application/json" }))).toBe(415);
    expect(await readForm(post("a=1", { "sec-fetch-site": "cross-site" }))).toBe(403);
    expect(await readForm(post(`a=${"x".repeat(40_000)}`))).toBe(413);
  });
});
