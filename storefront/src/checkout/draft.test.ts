import { readDraft, writeDraft } from "./draft";
import { type CheckoutValues, NO_VALUES } from "./values";

const values = { ...NO_VALUES, name: "أمينة", phone: "0612000001", city: "فاس" };
const filled = (letter: () => string): CheckoutValues => {
  const entries = Object.keys(NO_VALUES).map((field) => [
    field,
    Array.from({ length: 501 }, letter).join(""),
  ]);
  return { ...NO_VALUES, ...Object.fromEntries(entries) };
};
const randomHan = () => String.fromCharCode(0x4e00 + Math.floor(Math.random() * 20000));

it("brings values and problems back", () => {
  const cookies = writeDraft({ id: "a1", values, problems: [{ field: "phone", code: "phone" }] });
  const problems = [{ field: "phone", code: "phone", message: undefined }];
  expect(readDraft(cookies, "a1")).toEqual({ id: "a1", values, problems });
});

it("shows problems only for the answer they belong to", () => {
  const cookies = writeDraft({ id: "a1", values, problems: [{ field: "form", code: "busy" }] });
  expect(readDraft(cookies, "").problems).toEqual([]);
  expect(readDraft(cookies, "").values).toEqual(values);
});

it("keeps a long Arabic form whole", () => {
  const long = { ...values, name: "أمينة ".repeat(50).trim(), address: "زنقة الورد ".repeat(45).trim() };
  expect(readDraft(writeDraft({ id: "a1", values: long, problems: [] }), "").values).toEqual(long);
});

it("fits in its cookies whatever was typed", () => {
  const problems = Array.from({ length: 9 }, () => ({
    field: "form" as const,
    message: "رسالة ".repeat(60),
  }));
  const cookies = writeDraft({ id: "a1", values: filled(randomHan), problems });
  expect(cookies.values.length).toBeLessThan(4000);
  expect(cookies.problems.length).toBeLessThan(4000);
});

it("reads an empty form from a broken cookie", () => {
  expect(readDraft({ values: "%%%", problems: "x" }, "a1")).toEqual({
    id: "",
    values: NO_VALUES,
    problems: [],
  });
});
