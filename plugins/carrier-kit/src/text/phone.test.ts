import { isMoroccanPhone, toE164, toLocalPhone } from "./phone";

describe("toLocalPhone", () => {
  test.each([
    ["0612000001"],
    ["06 12 00 00 01"],
    ["06.12.00.00.01"],
    ["06-12-00-00-01"],
    ["+212612000001"],
    ["+212 (0)6 12 00 00 01"],
    ["00212 612 000 001"],
    ["212612000001"],
    ["612000001"],
    ["٠٦١٢٠٠٠٠٠١"],
    ["+٢١٢ ٦ ١٢ ٠٠ ٠٠ ٠١"],
    ["۰۶۱۲۰۰۰۰۰۱"],
    ["\u202a+212 612-000001\u202c"],
    ["\u00a006\u00a012\u00a000\u00a000\u00a001"],
  ])("%s is one number", (written) => {
    expect(toLocalPhone(written)).toBe("0612000001");
  });

  test.each([
    [""],
    ["06120000"],
    ["06120000011"],
    ["0412000001"],
    ["0912000001"],
    ["+33612000001"],
    ["0033612000001"],
    ["06 12 00 00 01 / 06 12 00 00 02"],
    ["0612OOOOO1"],
    ["tel 0612000001"],
    ["++212612000001"],
  ])("%p is none", (written) => {
    expect(toLocalPhone(written)).toBeNull();
    expect(isMoroccanPhone(written)).toBe(false);
  });

  test.each(["0512000001", "0612000001", "0712000001", "0812000001"])("%s is Moroccan", (written) => {
    expect(isMoroccanPhone(written)).toBe(true);
    expect(toE164(written)).toBe(`+212${written.slice(1)}`);
  });
});
