import { fieldRefused } from "./fields";
import { PERMISSIONS, type Permission } from "./permissions/permission";
import { allows, BUILTIN_ROLES, covers, type Role } from "./roles";

const role = (id: string): Role => {
  const found = BUILTIN_ROLES.get(id);
  if (!found) throw new Error(id);
  return found;
};
const custom = (permissions: Permission[], mask = false): Role => ({
  id: "role_1",
  name: "One",
  builtin: false,
  mask,
  permissions: new Set(permissions),
});

it("gives Super Admin everything", () => {
  expect(PERMISSIONS.every((permission) => allows(role("super_admin"), permission))).toBe(true);
});

it("gives Operator reading, printing, and two changes: an order's state and its shipment's", () => {
  const changes = [...role("operator").permissions].filter(
    (permission) => !/\.(read|print)$/.test(permission),
  );
  expect(changes).toEqual(["orders.status", "shipments.status"]);
});

it("gives Support orders and customers, masked, and no export", () => {
  expect(role("support")).toMatchObject({ mask: true });
  expect([...role("support").permissions]).toEqual(["orders.read", "customers.read"]);
});

it.each([
  "settings.read",
  "settings.write",
  "staff.write",
  "roles.manage",
  "keys.manage",
  "integrations.manage",
])("gives %s to Super Admin only", (permission) => {
  const having = [...BUILTIN_ROLES.values()].filter((one) => allows(one, permission as Permission));
  expect(having.map(({ id }) => id)).toEqual(["super_admin"]);
});

it("lets nobody with a role into a shopper's account", () => {
  expect(allows(role("super_admin"), "customer")).toBe(false);
});

it("lets nobody hand out more than they have", () => {
  expect(covers(role("super_admin"), role("admin"))).toBe(true);
  expect(covers(role("admin"), role("super_admin"))).toBe(false);
  expect(covers(custom(["orders.read"], true), custom(["orders.read"], false))).toBe(false);
  expect(covers(custom(["orders.read"]), custom(["orders.read"], true))).toBe(true);
});

describe("fields asked of a route", () => {
  const products = custom(["products.read"]);
  it.each([
    ["+variants.prices.amount,*images", undefined],
    ["*variants.orders", "orders"],
    ["id,+sales_channels.Customers.phone", "customers"],
    [["id", ["*customer"]], "customer"],
    [{ a: 1 }, undefined],
    [undefined, undefined],
  ])("%j", (fields, refused) => expect(fieldRefused(products, fields)).toBe(refused));
});
