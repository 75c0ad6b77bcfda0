import { kindOf } from "./keys";
import { maskBody } from "./mask-body";
import { maskPhonesIn } from "./phones";

describe("phones in a text", () => {
  it.each([
    "0612000001",
    "06 12 00 00 01",
    "06.12.00.00.01",
    "06-12-00-00-01",
    "06 - 12 - 00 - 00 - 01",
    "+212612000001",
    "+212 6 12 00 00 01",
    "+212 (0) 6 12 00 00 01",
    "+212(0)612000001",
    "00212612000001",
    "00 212 612 000 001",
    "212612000001",
    "612000001",
    "0522000001",
    "0812000001",
    "٠٦١٢٠٠٠٠٠١",
    "+٢١٢ ٦١٢ ٠٠٠ ٠٠١",
    "\u200e0612000001\u200f",
    "06\u00a012\u00a000\u00a000\u00a001",
  ])("%s", (phone) => {
    for (const text of [phone, `Call ${phone} at noon`, `هاتف:${phone}،`, `tel${phone}`]) {
      const masked = maskPhonesIn(text);
      expect(masked).toContain("••••••••");
      expect(masked.replace(/[^0-9٠-٩]/g, "").length).toBeLessThanOrEqual(2);
    }
  });

  it.each(["2026-11-22T06:12:34.567Z", "order 12345678", "1700612345678", "41062", "CATHEDIS 1234567"])(
    "leaves %s",
    (text) => expect(maskPhonesIn(text)).toBe(text),
  );
});

describe("ids in a text", () => {
  it.each([
    "merchant_3e1ce304-6c08-403a-98b7-36016557aa0b",
    "/admin/ops/merchants/3e1ce304-6c08-403a-98b7-36016557aa0b/decision",
    "order_01M83HJ6120000018GGPS8YA5P",
    "sess_07c949612000001f835652bd8fbf46ec",
  ])("stay whole: %s", (text) => expect(maskPhonesIn(text)).toBe(text));

  it("hide no phone beside them", () => {
    const text = "3e1ce304-6c08-403a-98b7-36016557aa0b 0612000001, order_0612000001";
    expect(maskPhonesIn(text)).toBe("3e1ce304-6c08-403a-98b7-36016557aa0b ••••••••01, order_••••••••01");
  });
});

describe("keys", () => {
  it.each([
    ["phone", "phone"],
    ["customerPhone", "phone"],
    ["recipient_phone_number", "phone"],
    ["tel", "phone"],
    ["shipping_address", "address"],
    ["addresses", "address"],
    ["adresse", "address"],
    ["shipping_address_id", "other"],
    ["address_1", "address"],
    ["line1", "place"],
    ["postal_code", "place"],
    ["label_url", "paper"],
    ["tracking_url", "other"],
    ["email_address", "other"],
    ["hotel", "other"],
    ["city", "other"],
  ])("%s is %s", (key, kind) => expect(kindOf(key)).toBe(kind));
});

describe("an answer", () => {
  const address = {
    id: "ordaddr_01JD0798765432ABCDEFGHJKMN",
    first_name: "سعاد",
    last_name: "0612000001",
    phone: "+212612000001",
    address_1: "زنقة القاضي عياض، رقم 4",
    address_2: "Maarif Extension",
    city: "Casablanca",
    postal_code: "20330",
    country_code: "ma",
    metadata: { door: "blue door", phone: "33612345678" },
  };
  const body = {
    orders: [
      {
        id: "order_01JD0798765432ABCDEFGHJKMN",
        total: 612.5,
        shipping_address: address,
        customer: { phone: 212612000001, addresses: [address] },
        note: "behind the mosque",
        metadata: {
          raw: JSON.stringify({ receiver: { tel: "0612000001", address: "زنقة القاضي عياض، رقم 4" } }),
          history: ["called 06 12 00 00 01", "left at زنقة القاضي عياض، رقم 4 (Maarif Extension)"],
          callers: { "0612000001": 2 },
        },
        fulfillments: [
          { labels: [{ label_url: "https://carrier.example/label.pdf", tracking_number: "S-1" }] },
        ],
        placed: new Date("2026-11-22T06:12:00Z"),
        amount: { toJSON: () => 12 },
      },
    ],
  };

  it("shows no phone and no address, however deep", () => {
    const text = JSON.stringify(maskBody(body));
    for (const secret of [
      "612000001",
      "612345678",
      "القاضي",
      "Maarif",
      "blue door",
      "20330",
      "mosque",
      "label.pdf",
    ])
      expect(text).not.toContain(secret);
  });

  it("shows no phone and no address of an edit, before or after it", () => {
    const changes = {
      phone: { before: "+212612000001", after: "+212612000002" },
      line1: { before: "3, rue des Roses", after: "8, avenue Annakhil" },
      district: { before: null, after: "Agdal" },
      customer_name: { before: "سعاد", after: "Hiba" },
    };
    const text = JSON.stringify(maskBody({ history: [{ changes }] }));
    for (const secret of ["61200000", "Roses", "Annakhil", "Agdal"]) expect(text).not.toContain(secret);
    expect(text).toContain("Hiba");
  });

  it("keeps what support works with", () => {
    expect(maskBody(body)).toMatchObject({
      orders: [
        {
          id: "order_01JD0798765432ABCDEFGHJKMN",
          total: 612.5,
          placed: "2026-11-22T06:12:00.000Z",
          amount: 12,
          shipping_address: {
            first_name: "سعاد",
            city: "Casablanca",
            country_code: "ma",
            phone: "••••••••01",
          },
          fulfillments: [{ labels: [{ tracking_number: "S-1" }] }],
        },
      ],
    });
  });

  it("does not change what it was given", () => {
    const before = JSON.stringify(body);
    maskBody(body);
    expect(JSON.stringify(body)).toBe(before);
  });

  it.each([[null], ["text"], [7], [true], [[]], [{}]])("of %j stays", (value) =>
    expect(maskBody(value)).toEqual(value),
  );
});
