import type { MiddlewareRoute } from "@medusajs/framework/http";
import { toE164 } from "@souk/carrier-kit";
import { limitBy } from "./limit-requests";

function textAt(body: unknown, ...path: string[]): string | undefined {
  const found = path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | null | undefined)?.[key],
    body,
  );
  return typeof found === "string" && found.trim() ? found : undefined;
}

/** A phone in any of its spellings is one phone. */
function phoneOf(body: unknown): string | undefined {
  const typed = textAt(body, "customer", "phone");
  return typed && (toE164(typed) ?? typed);
}

const emailOf = (body: unknown): string | undefined =>
  (textAt(body, "email") ?? textAt(body, "identifier"))?.trim().toLowerCase();

/** Where a mail is sent by anybody's word. */
const mailedOf = (body: unknown): string | undefined =>
  (textAt(body, "identifier") ?? textAt(body, "entity_id"))?.trim().toLowerCase();

/**
 * The limits that count what a body names. The sign-in of staff has its lock-out instead (sign-in/guard.ts): a limit by
 * e-mail would let a guesser keep the owner out.
 */
export const limitsByBody: MiddlewareRoute[] = [
  { matcher: "/store/quick-orders", methods: ["POST"], middlewares: [limitBy("quick_order.phone", phoneOf)] },
  { matcher: "/auth/customer/*", methods: ["POST"], middlewares: [limitBy("auth.email", emailOf)] },
  { matcher: "/auth/user/emailpass/*", methods: ["POST"], middlewares: [limitBy("auth.email", emailOf)] },
  {
    matcher: "/auth/:actor_type/:auth_provider/reset-password",
    methods: ["POST"],
    middlewares: [limitBy("auth.mail", mailedOf)],
  },
  {
    matcher: "/auth/verification/request",
    methods: ["POST"],
    middlewares: [limitBy("auth.mail", mailedOf)],
  },
];
