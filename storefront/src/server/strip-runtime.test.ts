import { isFailedShell, statusAskedFor, stripRuntime } from "./strip-runtime";

describe("stripRuntime", () => {
  it("drops Next's scripts, flight data and script hints", () => {
    const page = [
      '<html><head><link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/>',
      '<link rel="preload" href="/_next/f.woff2" as="font"/><script src="/_next/a.js" async=""></script></head>',
      '<body><p>سوق</p><script>self.__next_f.push([1,"\\u003c/script>"])</script></body></html>',
    ].join("");
    expect(stripRuntime(page)).toBe(
      '<html><head><link rel="preload" href="/_next/f.woff2" as="font"/></head><body><p>سوق</p></body></html>',
    );
  });

  it("keeps the shop's script and structured data", () => {
    const kept = '<script type="module" src="/js/enhance/shop.js" data-shop="true"></script>';
    const data = '<script type="application/ld+json">{"name":"x"}</script>';
    expect(stripRuntime(kept + data)).toBe(kept + data);
  });
});

describe("statusAskedFor", () => {
  it("reads the page's own status", () => {
    expect(statusAskedFor('<head><meta name="page-status" content="404"/></head>')).toBe(404);
    expect(statusAskedFor('<head><meta content="503" name="page-status"/></head>')).toBe(503);
    expect(statusAskedFor('<meta content="404" name="other"/>')).toBeNull();
    expect(statusAskedFor("<head></head>")).toBeNull();
  });
});

describe("isFailedShell", () => {
  it("knows Next's empty error shell", () => {
    expect(isFailedShell('<!DOCTYPE html><html id="__next_error__"><head>')).toBe(true);
    expect(isFailedShell('<!DOCTYPE html><html lang="ar">')).toBe(false);
  });
});
