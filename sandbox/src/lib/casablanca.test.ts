import { casablancaTime, toCasablancaTime } from "./casablanca";

describe("casablancaTime", () => {
  it("is an hour ahead of UTC in November 2025", () => {
    expect(casablancaTime(Date.parse("2025-11-22T23:30:05Z"))).toBe("2025-11-23 00:30:05");
  });

  it("is UTC in Ramadan", () => {
    expect(casablancaTime(Date.parse("2026-03-01T12:00:00Z"))).toBe("2026-03-01 12:00:00");
  });
});

describe("toCasablancaTime", () => {
  it("keeps local text, converts ISO and refuses the rest", () => {
    expect(toCasablancaTime("2025-03-05 18:22:10")).toBe("2025-03-05 18:22:10");
    expect(toCasablancaTime("2026-07-05T18:22:10Z")).toBe("2026-07-05 19:22:10");
    expect(toCasablancaTime("tomorrow")).toBeNull();
  });
});
