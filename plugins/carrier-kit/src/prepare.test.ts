import { prepareLookup } from "./prepare";
import { toy, toyFixtures } from "./testing/toy-carrier";

test("a look-up asks by local phone and fitting amount, from two weeks before now", () => {
  expect(prepareLookup(toy, toyFixtures.request, Date.UTC(2026, 10, 22, 9))).toEqual({
    ok: true,
    value: {
      reference: "48120033",
      phone: "0612000001",
      cod_amount: 350,
      since: "2026-11-08T09:00:00.000Z",
    },
  });
});

test("a look-up for a request that could never be sent is refused", () => {
  const request = { ...toyFixtures.request, recipient: { name: "x", phone: "+33612000001" } };
  expect(prepareLookup(toy, request, 0)).toMatchObject({ ok: false, refusal: { reason: "phone_invalid" } });
});
