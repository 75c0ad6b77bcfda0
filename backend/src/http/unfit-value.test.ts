import { holdsNul, unfitValue } from "./unfit-value";

describe("unfitValue", () => {
  it.each([
    [{ code: "22P02", message: "invalid input value for enum order_status_enum" }, {}],
    [{ code: "08P01", message: "invalid message format" }, {}],
    [{ code: "ENOENT", message: "no such file" }, {}],
    [{ message: "Trying to order by not existing property Currency.id" }, { field: "id" }],
    [{ message: "Trying to query by not existing property LinkModel.<script>" }, {}],
    [
      { message: "Value for ProductOptionValue.value is required, 'undefined' found\nentity: …" },
      { field: "value" },
    ],
  ])("sees %j", (error, unfit) => expect(unfitValue(error)).toEqual(unfit));

  it.each([
    new Error("connect ECONNREFUSED"),
    { code: "57014", message: "canceling statement due to statement timeout" },
    { code: "42P01", message: 'relation "x" does not exist' },
    null,
    "text",
  ])("leaves a failure of ours alone: %j", (error) => expect(unfitValue(error)).toBeUndefined());
});

it("knows a NUL character from any other value that does not fit", () => {
  expect([{ code: "22021" }, { code: "22P02" }, new Error("x"), null].map(holdsNul)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
