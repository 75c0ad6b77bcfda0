import { type Crossing, mayCross } from "./same-origin";

const own = "https://api.souk.invalid";
const base: Crossing = {
  method: "POST",
  hasCookie: true,
  hasAuthorization: false,
  origin: own,
  site: "same-origin",
  own: [own],
  listed: ["https://desk.souk.invalid"],
};

test.each<[string, Partial<Crossing>, boolean]>([
  ["the dashboard's own call", {}, true],
  ["an old browser's call, with an origin only", { site: undefined }, true],
  ["a listed origin", { origin: "https://desk.souk.invalid", site: "same-site" }, true],
  ["reading", { method: "GET", origin: "https://evil.invalid", site: "cross-site" }, true],
  ["a call without cookies", { hasCookie: false, origin: undefined, site: undefined }, true],
  [
    "a call with a token",
    { hasAuthorization: true, origin: "https://evil.invalid", site: "cross-site" },
    true,
  ],
  ["another site", { origin: "https://evil.invalid", site: "cross-site" }, false],
  ["another site in an old browser", { origin: "https://evil.invalid", site: undefined }, false],
  ["a sister domain", { origin: "https://shop.souk.invalid", site: "same-site" }, false],
  ["a sandboxed page", { origin: "null", site: undefined }, false],
  ["a page that lies about its origin only", { origin: own, site: "cross-site" }, false],
  ["a call that says nothing", { origin: undefined, site: undefined }, false],
  ["a typed address", { origin: undefined, site: "none" }, false],
])("%s", (_, over, passes) => {
  expect(mayCross({ ...base, ...over })).toBe(passes);
});
