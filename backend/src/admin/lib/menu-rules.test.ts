import { PERMISSIONS } from "../../access/permissions/permission";
import { BUILTIN_ROLES } from "../../access/roles";
import { hiddenEntries, menuStyle } from "./menu-rules";

const hiddenFor = (id: string) => hiddenEntries([...(BUILTIN_ROLES.get(id)?.permissions ?? [])]);

it("hides from Super Admin only what is shut to everybody", () => {
  expect(hiddenFor("super_admin")).toEqual(["/settings/workflows"]);
  expect(menuStyle(PERMISSIONS)).not.toContain("/products");
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
    "/souk-dashboard",
    "/souk-cities",
    "/souk-sessions",
    "/souk-cash",
  ]);
  expect(hiddenFor("operator")).toContain("/settings/store");
});

it("names links in the menus only", () => {
  expect(menuStyle(["orders.read"])).toMatch(
    /^:is\(aside, \[role="menu"\]\) :is\(a\[href\$="\/settings\/workflows"\], a\[href\$="\/products"\]/,
  );
});
