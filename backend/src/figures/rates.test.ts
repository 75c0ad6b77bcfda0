import { NOTHING, withRates } from "./rates";

it("has no rate where there is nothing to divide by", () => {
  expect(withRates(NOTHING)).toMatchObject({
    confirmation_rate: null,
    delivery_rate: null,
    return_rate: null,
  });
});

it("divides by what was decided, and by what arrived somewhere", () => {
  const totals = withRates({
    ...NOTHING,
    placed: { orders: 100, amount: 1 },
    delivered: { orders: 30, amount: 1 },
    confirmed: 60,
    dropped: 20,
    returns: 9,
    lost: 1,
  });
  expect(totals.confirmation_rate).toBe(0.75);
  expect(totals.delivery_rate).toBe(0.75);
  expect(totals.return_rate).toBe(0.225);
});
