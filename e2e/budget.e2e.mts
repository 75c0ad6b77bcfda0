// One limit of calls for all processes of a shop: the store in the database, asked by several connections at once.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { loadContext } from "./lib/context.mts";
import { Sql } from "./lib/sql.mts";

interface Limit {
  calls: number;
  perMs: number;
}
interface Store {
  take(account: string, limit: Limit | null): Promise<{ ok: true } | { ok: false; retryAfterMs: number }>;
  pause(account: string, ms: number): Promise<void>;
}
type Raw = (text: string, values: readonly unknown[]) => Promise<{ rows: Record<string, unknown>[] }>;
const SOURCE = new URL("../backend/src/modules/shipping/call-budget.ts", import.meta.url).href;

let sql: Sql;
let store: Store;
const HOUR = { calls: 20, perMs: 3_600_000 };

before(async () => {
  const { callBudget }: { callBudget(db: { raw: Raw }): Store } = await import(SOURCE);
  sql = new Sql(loadContext());
  const numbered = (text: string): string => {
    let index = 0;
    return text.replace(/\?/g, () => `$${++index}`);
  };
  store = callBudget({
    raw: async (text, values) => ({ rows: await sql.rows(numbered(text), [...values]) }),
  });
});
after(async () => {
  await sql.rows("delete from carrier_call_budget where account like 'test-%'");
  await sql.close();
});

describe("calls counted in the database", () => {
  it("many at once never take more than the limit, and are told how long to wait", async () => {
    const taken = await Promise.all(Array.from({ length: 50 }, () => store.take("test-a", HOUR)));
    assert.equal(taken.filter((one) => one.ok).length, 20);
    const refused = taken.find((one) => !one.ok);
    assert.ok(
      refused && !refused.ok && refused.retryAfterMs > 3_500_000 && refused.retryAfterMs <= 3_600_000,
    );
  });

  it("a smaller share is used up first, and the rest stays", async () => {
    for (let n = 0; n < 14; n += 1) await store.take("test-b", { ...HOUR, calls: 14 });
    assert.equal((await store.take("test-b", { ...HOUR, calls: 14 })).ok, false);
    assert.equal((await store.take("test-b", HOUR)).ok, true);
  });

  it("calls leave the window, and another account has its own", async () => {
    const short = { calls: 1, perMs: 300 };
    assert.equal((await store.take("test-c", short)).ok, true);
    assert.equal((await store.take("test-d", short)).ok, true);
    await new Promise((resolve) => setTimeout(resolve, 400));
    assert.equal((await store.take("test-c", short)).ok, true);
  });

  it("a pause holds everybody back, with or without a limit, and a shorter one does not end it", async () => {
    await store.pause("test-e", 60_000);
    await store.pause("test-e", 10);
    for (const limit of [HOUR, null]) {
      const refused = await store.take("test-e", limit);
      assert.ok(!refused.ok && refused.retryAfterMs > 50_000);
    }
  });
});
