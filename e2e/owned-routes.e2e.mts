// Medusa's own routes cannot bypass the states of an order (issue 2, must hold 12).
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { coreRoutes, isReviewed, REVIEWED } from "./lib/core-routes.mts";
import { closeDesk, type Desk, openDesk, order, trackingOf } from "./lib/desk.mts";
import type { PlacedOrder } from "./lib/shop.mts";

let desk: Desk;
let placed: PlacedOrder;

before(async () => {
  desk = await openDesk("owned-routes");
  placed = await order(desk);
  await trackingOf(desk, placed.id);
});
after(() => closeDesk(desk));

/** The route with a real order where one is meant, and an id of no thing elsewhere. */
const fill = (path: string): string =>
  path.replace(/^(\/admin\/orders)\/:id/, `$1/${placed.id}`).replace(/:\w+/g, "none_01NOSUCHTHING");

const routes = coreRoutes();

describe("core routes that change orders", () => {
  it("are found in the installed Medusa", () => {
    assert.ok(routes.length > 60, `${routes.length} routes`);
  });

  for (const route of routes.filter((one) => !isReviewed(one))) {
    it(`${route.method} ${route.path} answers 409`, async () => {
      const answer = await desk.admin.call<{ code?: string; message?: string }>(fill(route.path), {
        method: route.method,
        json: route.method === "POST" ? {} : undefined,
      });
      assert.equal(answer.status, 409, answer.text.slice(0, 200));
      assert.equal(answer.json.code, "use_souk_action");
      assert.match(answer.json.message ?? "", /\/admin\/ops\//, "names the action of ours");
    });
  }

  it("still need somebody who is signed in", async () => {
    const { status } = await desk.admin.call(`/admin/orders/${placed.id}/cancel`, {
      method: "POST",
      headers: { authorization: "" },
    });
    assert.equal(status, 401);
  });

  it("left the order as it was", async () => {
    const { order: record, history } = await desk.admin.order(placed.id);
    assert.equal(record.state, "awaiting_pickup");
    assert.deepEqual(
      history.map(({ to_state }) => to_state),
      ["pending", "confirmed", "awaiting_pickup"],
    );
    const medusa = await desk.sql.one<{ status: string; canceled_at: Date | null }>(
      'SELECT status, canceled_at FROM "order" WHERE id = $1',
      [placed.id],
    );
    assert.deepEqual({ ...medusa }, { status: "pending", canceled_at: null });
  });
});

describe("the reviewed list", () => {
  for (const { method, path } of REVIEWED) {
    it(`${method} ${path} still exists`, () => {
      const known = routes.some((route) => isReviewed(route, [{ method, path, why: "" }]));
      assert.ok(known, "Medusa has no such route any more: take it off the list");
    });
  }
});
