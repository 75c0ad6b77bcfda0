import { actionKey } from "./audit-words";

it.each([
  [{ action: "sign_in.failed", permission: null }, "auditWords.sign_in_failed"],
  [{ action: "order.transition", permission: null }, "auditWords.order_transition"],
  [{ action: "POST /admin/products", permission: "products.write" }, "access.permission.products.write"],
  [{ action: "POST /auth/session", permission: null }, "auditWords.post_auth_session"],
  [{ action: "POST /auth/user/emailpass", permission: null }, null],
] as const)("%j is said as %p", (line, key) => expect(actionKey(line)).toBe(key));
