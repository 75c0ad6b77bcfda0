import type { Refusal } from "../backend/call";
import { explainRefusal } from "./refusal";

const refusal = (over: Partial<Refusal>): Refusal => ({
  status: 400,
  type: "invalid_data",
  code: "invalid",
  message: "",
  details: [],
  ...over,
});

it("puts each message at its field", () => {
  const details = [
    { field: "customer.phone", message: "الرقم غير صحيح" },
    { field: "address.line1", message: "اكتب العنوان" },
    { field: "items.0.quantity", message: "الكمية كبيرة" },
  ];
  expect(explainRefusal(refusal({ message: "راجع", details })).problems).toEqual([
    { field: "phone", message: "الرقم غير صحيح" },
    { field: "address", message: "اكتب العنوان" },
    { field: "form", message: "الكمية كبيرة" },
  ]);
});

it("says the general message when no field is named", () => {
  expect(explainRefusal(refusal({ message: "غير متوفر" })).problems).toEqual([
    { field: "form", message: "غير متوفر" },
  ]);
  expect(explainRefusal(refusal({})).problems).toEqual([{ field: "form", code: "refused" }]);
});

it("asks for a new key only when the old one stands for other data", () => {
  expect(explainRefusal(refusal({ status: 409, code: "key_reused" }))).toEqual({
    problems: [{ field: "form", code: "conflict" }],
    renewKey: true,
  });
  expect(explainRefusal(refusal({ status: 429 })).problems).toEqual([{ field: "form", code: "limit" }]);
});

it("does not take a lack of stock for a used key", () => {
  expect(explainRefusal(refusal({ status: 409, code: "out_of_stock", message: "نفد" })).renewKey).toBe(false);
});
