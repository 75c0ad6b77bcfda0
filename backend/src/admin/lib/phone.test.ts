import { localPhone } from "./phone";

test.each([
  ["+212612000001", "06 12 00 00 01"],
  ["••••••••01", null],
  ["+33612345678", null],
])("%s is read as %s", (phone, read) => expect(localPhone(phone)).toBe(read));
