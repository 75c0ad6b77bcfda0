import { holdReason, type PhoneFacts } from "./holds";

const FACTS: PhoneFacts = { block: null, twin: null, open: 0, day: 0 };
const CAPS = {
  cod_validation: "auto",
  max_open_orders_per_phone: 5,
  max_orders_per_phone_per_day: 10,
} as const;
const ORDER = { phone: "+212612000001", payment: "cod" } as const;

const reason = (facts: Partial<PhoneFacts>, caps: Partial<Parameters<typeof holdReason>[2]> = {}) =>
  holdReason(ORDER, { ...FACTS, ...facts }, { ...CAPS, ...caps });

it("lets an order pass below every cap, and holds it at one", () => {
  expect(reason({ open: 4, day: 9 })).toBeNull();
  expect(reason({ open: 5, day: 9 })).toBe("open orders: 5");
  expect(reason({ open: 4, day: 10 })).toBe("orders in a day: 10");
});

it("knows no cap at 0", () => {
  const none = { max_open_orders_per_phone: 0, max_orders_per_phone_per_day: 0 };
  expect(reason({ open: 500, day: 500 }, none)).toBeNull();
});

it("says the weightiest reason first", () => {
  const all = { block: "fake_orders", twin: "48213377", open: 9, day: 99 } as const;
  expect(reason(all, { cod_validation: "manual" })).toBe("blocked phone: fake_orders");
  expect(reason({ ...all, block: null })).toBe("duplicate of 48213377");
  expect(reason({}, { cod_validation: "manual" })).toBe("manual validation");
});

it("asks of an order that is paid only for a block and a twin", () => {
  const online = { ...ORDER, payment: "online" } as const;
  const manual = { ...CAPS, cod_validation: "manual" } as const;
  expect(holdReason(online, { ...FACTS, open: 9, day: 99 }, manual)).toBeNull();
  expect(holdReason(online, { ...FACTS, block: "other" }, manual)).toBe("blocked phone: other");
});

it("counts nothing for an order without a phone", () => {
  expect(holdReason({ ...ORDER, phone: "" }, { ...FACTS, open: 99, day: 99 }, CAPS)).toBeNull();
});
