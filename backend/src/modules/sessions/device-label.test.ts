import { deviceLabel } from "./device-label";

const WINDOWS =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36";
const PHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1";

test.each([
  [WINDOWS, "Chrome 141, Windows"],
  [PHONE, "Safari 18, iOS"],
  ["", "—"],
])("%s is %s", (userAgent, label) => {
  expect(deviceLabel(userAgent)).toBe(label);
});

it("names a program that is no browser, and never much of it", () => {
  expect(deviceLabel("our-script/2.1")).toMatch(/^our-script/);
  expect(deviceLabel("x".repeat(5000)).length).toBeLessThanOrEqual(80);
});
