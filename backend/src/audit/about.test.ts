import { permissionOf } from "./about";

describe("what an action is about", () => {
  it.each([
    ["POST /admin/products/:id", "products.write"],
    ["GET /admin/ops/orders/export", "orders.export"],
  ])("%s", (action, permission) => expect(permissionOf(action)).toBe(permission));

  it.each(["sign_in", "POST /auth/user/emailpass", "POST /admin/nothing", ""])(
    "nothing to say of %p",
    (action) => expect(permissionOf(action)).toBeNull(),
  );
});
