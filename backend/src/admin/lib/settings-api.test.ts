import type { ShopSettingGroup } from "../../shop-settings/fields";
import { formOf, valuesOf } from "./settings-api";

const words = { ar: "س", fr: "x", en: "x" };
const GROUP: ShopSettingGroup = {
  id: "orders",
  path: "/x",
  title: words,
  fields: [
    { key: "mode", kind: "choice", label: words },
    { key: "days", kind: "whole", label: words },
    { key: "fee", kind: "amount", label: words },
    { key: "emails", kind: "emails", label: words },
  ],
};

it("gives back what was stored, unchanged", () => {
  const stored = { mode: "auto", days: 5, fee: 2.5, emails: ["a@b.ma", "c@d.ma"] };
  expect(valuesOf(GROUP, formOf(GROUP, { ...stored, other: 1 }))).toEqual(stored);
});

it("reads numbers as people here write them, and leaves to the server what is none", () => {
  const typed = { mode: "auto", days: " ٧ ", fee: "2,50", emails: " a@b.ma,c@d.ma ;\n" };
  expect(valuesOf(GROUP, typed)).toEqual({ mode: "auto", days: 7, fee: 2.5, emails: ["a@b.ma", "c@d.ma"] });
  expect(valuesOf(GROUP, { ...typed, days: "", fee: "beaucoup" })).toMatchObject({
    days: "",
    fee: "beaucoup",
  });
});
