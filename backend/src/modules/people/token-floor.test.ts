import { countsFrom, floorAfter } from "./token-floor";

const at = (text: string) => new Date(`2026-11-22T${text}Z`);
const seconds = (text: string) => at(text).getTime() / 1000;

describe("floorAfter", () => {
  it.each([
    ["10:00:00.000", "10:00:01.000"],
    ["10:00:00.999", "10:00:01.000"],
    ["10:00:59.500", "10:01:00.000"],
  ])("%s gives %s", (now, floor) => {
    expect(floorAfter(at(now))).toEqual(at(floor));
  });
});

describe("countsFrom", () => {
  const floor = at("10:00:01.000");
  it.each([
    ["before the change", seconds("09:59:59"), false],
    ["in the same second as the change", seconds("10:00:00"), false],
    ["after it", seconds("10:00:01"), true],
    ["without a time", undefined, false],
  ])("a token made %s", (_, issuedAt, counts) => {
    expect(countsFrom(floor, issuedAt)).toBe(counts);
  });

  it("lets everything pass where no password was changed", () => {
    expect(countsFrom(undefined, seconds("09:00:00"))).toBe(true);
    expect(countsFrom(undefined, undefined)).toBe(true);
  });
});
