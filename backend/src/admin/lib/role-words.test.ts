import { PERMISSIONS } from "../../access/permissions/permission";
import { BUILTIN_ROLES } from "../../access/roles";
import { en } from "../i18n/en";
import { aboutRole, permissionsByArea, roleName } from "./role-words";

const has = (key: string): boolean =>
  typeof key.split(".").reduce<unknown>((tree, part) => (tree as Record<string, unknown>)?.[part], en) ===
  "string";

it("has words for every permission and every area, and no more", () => {
  expect(PERMISSIONS.filter((permission) => !has(`access.permission.${permission}`))).toEqual([]);
  const areas = permissionsByArea();
  expect(areas.flatMap(([, permissions]) => permissions)).toHaveLength(PERMISSIONS.length);
  expect(Object.keys(en.access.area).sort()).toEqual(areas.map(([area]) => area).sort());
});

it("has words for every built-in role, and leaves the shop's own names alone", () => {
  for (const { id, name } of BUILTIN_ROLES.values()) {
    expect(has(roleName({ id, name }, (key) => key))).toBe(true);
    expect(has(aboutRole(id) ?? "")).toBe(true);
  }
  expect(roleName({ id: "role_1", name: "Packers" }, (key) => key)).toBe("Packers");
  expect(aboutRole("role_1")).toBeUndefined();
});

it("lists only what a role has", () => {
  expect(permissionsByArea(["orders.export", "orders.read", "gone.now"])).toEqual([
    ["orders", ["orders.read", "orders.export"]],
  ]);
});
