import { readAllowList } from "./allow-list";

describe("readAllowList", () => {
  const list = readAllowList("41.140.0.9, 10.8.0.0/16 2001:db8:1::/48\n::ffff:196.200.1.1");

  it.each([
    "41.140.0.9",
    "10.8.255.1",
    "2001:db8:1::7",
    "2001:DB8:1:0::1",
    "196.200.1.1",
    "::ffff:41.140.0.9",
  ])("lets %s in", (address) => expect(list?.allows(address)).toBe(true));

  it.each(["41.140.0.8", "10.9.0.1", "2001:db8:2::7", "", "41.140.0.9, 1.1.1.1", "unknown", "127.0.0.2"])(
    "keeps %j out",
    (address) => expect(list?.allows(address)).toBe(false),
  );

  it.each(["127.0.0.1", "::1"])("never locks out the machine itself (%s)", (address) => {
    expect(list?.allows(address)).toBe(true);
  });

  it("is no list when it is empty", () => {
    expect(readAllowList(undefined)).toBeUndefined();
    expect(readAllowList(" , ")).toBeUndefined();
  });

  it("names what it cannot read", () => {
    expect(() => readAllowList("41.140.0.9, 41.140.0, 10.0.0.0/40, ten")).toThrow(
      "41.140.0, 10.0.0.0/40, ten",
    );
  });
});
