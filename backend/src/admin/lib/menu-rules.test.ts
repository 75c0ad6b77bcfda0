import { PERMISSIONS } from "../../access/permissions/permission";
import { BUILTIN_ROLES } from "../../access/roles";
import { hiddenEntries, menuStyle } from "./menu-rules";

const ON = { merchants: true };
const OFF = { merchants: false };
const hiddenFor = (id: string, options = ON) =>
  hiddenEntries([...(BUILTIN_ROLES.get(id)?.permissions ?? [])], options);

it("hides from Super Admin only what is shut to everybody", () => {
  expect(hiddenFor("super_admin")).toEqual(["/settings/workflows"]);
  expect(menuStyle(PERMISSIONS, ON)).not.toContain("/products");
});

it("leaves Support orders and customers", () => {
  const hidden = hiddenFor("support");
  expect(hidden).toEqual(
    expect.arrayContaining(["/products", "/inventory", "/price-lists", "/settings", "/settings/users"]),
  );
  for (const shown of ["/orders", "/customers"]) expect(hidden).not.toContain(shown);
});

it("leaves Operator what may be read, and no settings", () => {
  expect(hiddenFor("operator").filter((address) => !address.startsWith("/settings/"))).toEqual([
    "/souk-settings",
    "/souk-dashboard",
    "/souk-cities",
    "/souk-sessions",
    "/souk-cash",
  ]);
  expect(hiddenFor("operator")).toContain("/settings/store");
});

it("shows merchants while the option is on, and its switch to who may turn it", () => {
  expect(hiddenFor("support")).not.toContain("/settings/souk-company");
  expect(hiddenFor("support")).toContain("/settings/souk-merchants");
  expect(hiddenFor("support", OFF)).toEqual(
    expect.arrayContaining(["/settings/souk-company", "/settings/souk-merchants"]),
  );
  expect(hiddenFor("super_admin", OFF)).toEqual(["/settings/workflows", "/settings/souk-company"]);
  expect(hiddenEntries(["merchants.review"], OFF)).toContain("/settings/souk-merchants");
});

it("names links in the menus only", () => {
  expect(menuStyle(["orders.read"], ON)).toMatch(
    /^:is\(aside, \[role="menu"\]\) :is\(a\[href\$="\/settings\/workflows"\], a\[href\$="\/products"\]/,
  );
});
