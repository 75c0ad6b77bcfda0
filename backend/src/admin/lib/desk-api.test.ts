import { endOfDay } from "./desk-api";

it("ends a block with the day that was chosen", () => {
  expect(endOfDay("2026-12-31")).toBe(new Date(2027, 0, 1).toISOString());
  expect(endOfDay("")).toBeNull();
});
