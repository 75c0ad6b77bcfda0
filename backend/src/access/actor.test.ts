import type { MedusaRequest } from "@medusajs/framework/http";
import { actorOf } from "./actor";

const request = (auth_context?: object) => ({ auth_context }) as unknown as MedusaRequest;

it.each([
  [
    { actor_id: "user_1", actor_type: "user" },
    { kind: "user", id: "user_1" },
  ],
  [
    { actor_id: "apk_1", actor_type: "api-key" },
    { kind: "api_key", id: "apk_1" },
  ],
  [{ actor_id: "cus_1", actor_type: "customer" }, null],
  [{ actor_id: "", actor_type: "user" }, null],
  [{ actor_id: "x", actor_type: "constructor" }, null],
  [undefined, null],
])("%j is %j", (context, expected) => {
  expect(actorOf(request(context))).toEqual(expected);
});
