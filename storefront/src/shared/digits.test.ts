import { latinDigits, nationalPhone } from "./digits";

it("reads Arabic-Indic and Persian digits", () => {
  expect(latinDigits("٠٦١٢ و ۰۶")).toBe("0612 و 06");
});

describe("nationalPhone", () => {
  it.each([
    "0612000001",
    "06 12 00 00 01",
    "06.12.00.00.01",
    "+212612000001",
    "+212 (0)6 12 00 00 01",
    "00212612000001",
    "212612000001",
    "٠٦١٢٠٠٠٠٠١",
    "\u200e0612000001\u200f",
  ])("accepts %s", (typed) => {
    expect(nationalPhone(typed)).toBe("0612000001");
  });

  it.each(["", "0412000001", "061200000", "06120000011", "+33612000001", "bonjour", "06120000a1"])(
    "refuses %s",
    (typed) => {
      expect(nationalPhone(typed)).toBeNull();
    },
  );
});
