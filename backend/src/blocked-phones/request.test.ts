import { ShopError } from "../http/shop-error";
import { asked, given } from "./request";

const fieldsOf = (work: () => unknown): (string | undefined)[] => {
  try {
    work();
  } catch (error) {
    if (error instanceof ShopError) return (error.body.details ?? []).map(({ field }) => field);
    throw error;
  }
  return [];
};

it("takes a phone in any Moroccan form, and keeps one", () => {
  for (const phone of ["06 12 00 00 01", "+212 612-000001", "00212612000001", "٠٦١٢٠٠٠٠٠١"])
    expect(given({ phone, reason: "rude" }, "fr")).toEqual({
      phone: "+212612000001",
      reason: "rude",
      note: null,
      expires_at: null,
    });
});

it("names every field at fault", () => {
  const body = { phone: "12", reason: "bored", note: "x".repeat(501), expires_at: "2020-01-01T00:00:00Z" };
  expect(fieldsOf(() => given(body, "ar"))).toEqual(["phone", "reason", "note", "expires_at"]);
  expect(fieldsOf(() => given([], "ar")).length).toBeGreaterThan(0);
});

it("reads the list's query", () => {
  expect(asked({}, "fr")).toEqual({ live: true, phone: null, limit: 50, offset: 0 });
  expect(asked({ state: "ended", phone: "0612000001", offset: "50" }, "fr")).toEqual({
    live: false,
    phone: "+212612000001",
    limit: 50,
    offset: 50,
  });
  expect(fieldsOf(() => asked({ phone: "12" }, "fr"))).toEqual(["phone"]);
});
