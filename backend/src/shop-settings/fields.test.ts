import { settingProblems } from "./check";
import { SHOP_SETTING_GROUPS } from "./fields";
import { SETTING_SCHEMAS } from "./schemas";

const numbers = SHOP_SETTING_GROUPS.flatMap(({ id, fields }) =>
  fields.filter(({ kind }) => kind === "whole" || kind === "amount").map((field) => ({ id, ...field })),
);
const takes = (group: string, key: string, value: unknown): boolean =>
  SETTING_SCHEMAS.get(group)?.safeParse({ [key]: value }).success ?? false;

it.each(numbers)("$id.$key takes exactly what the page says", ({ id, key, kind, min = 0, max = 0 }) => {
  const step = kind === "whole" ? 1 : 0.01;
  expect([min - step, min, max, max + step].map((value) => takes(id, key, value))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(takes(id, key, min + step / 2)).toBe(false);
});

it("offers exactly the choices that are taken", () => {
  const [choice] = SHOP_SETTING_GROUPS[0]?.fields ?? [];
  expect(choice?.choices?.map(({ value }) => takes("orders", "cod_validation", value))).toEqual([true, true]);
  expect(takes("orders", "cod_validation", "sometimes")).toBe(false);
});

it("knows every number of the order flow", () => {
  const defaults = SETTING_SCHEMAS.get("orders")?.parse({}) ?? {};
  expect(SHOP_SETTING_GROUPS[0]?.fields.map(({ key }) => key).sort()).toEqual(Object.keys(defaults).sort());
});

it("names the field at fault in the reader's language, with what it takes", () => {
  const problemsOf = (group: string, value: object, locale: "ar" | "fr" | "en") =>
    settingProblems(group, SETTING_SCHEMAS.get(group)?.safeParse(value).error, locale);
  expect(problemsOf("orders", { late_days: 0 }, "fr")).toEqual([
    {
      field: "orders.late_days",
      code: "setting_invalid",
      message: "« Une commande est en retard après (jours) » : un nombre entier de 1 à 60",
    },
  ]);
  expect(problemsOf("notifications", { emails: ["a@b.ma", "x"] }, "ar")[0]?.field).toBe(
    "notifications.emails.1",
  );
  expect(problemsOf("cash", { fee_tolerance: -1 }, "en")[0]?.message).toMatch(/0 to 10000/);
});
