import type { BudgetStore, RateLimit, Taken } from "@souk/carrier-kit";

/** What the budget needs of a database connection. */
interface Sql {
  raw(sql: string, values: readonly (string | number)[]): PromiseLike<{ rows: { wait_ms: string | null }[] }>;
}

// The row lock of the upsert makes it atomic: its condition sees what the call before it left. Times are the database's own,
// for the processes may run on several machines.
const TAKE = `insert into carrier_call_budget as b (account, calls) values (?, array[clock_timestamp()])
  on conflict (account) do update set calls =
    array(select c from unnest(b.calls) c where c > clock_timestamp() - ? * interval '1 ms') || clock_timestamp()
  where b.paused_until <= clock_timestamp()
    and (select count(*) from unnest(b.calls) c where c > clock_timestamp() - ? * interval '1 ms') < ?
  returning null as wait_ms`;

const WAIT = `select ceil(extract(epoch from greatest(
    paused_until - clock_timestamp(),
    (select c from unnest(calls) c order by c desc offset ? limit 1) + ? * interval '1 ms' - clock_timestamp()
  )) * 1000) as wait_ms from carrier_call_budget where account = ?`;

const PAUSED = `select ceil(extract(epoch from paused_until - clock_timestamp()) * 1000) as wait_ms
  from carrier_call_budget where account = ? and paused_until > clock_timestamp()`;

const PAUSE = `insert into carrier_call_budget as b (account, paused_until)
  values (?, clock_timestamp() + ? * interval '1 ms')
  on conflict (account) do update set paused_until = greatest(b.paused_until, excluded.paused_until)`;

function refused(row: { wait_ms: string | null } | undefined): Taken {
  return { ok: false, retryAfterMs: Math.max(1, Number(row?.wait_ms ?? 1)) };
}

async function takeLimited(db: Sql, account: string, { calls, perMs }: RateLimit): Promise<Taken> {
  const taken = await db.raw(TAKE, [account, perMs, perMs, calls]);
  if (taken.rows.length > 0) return { ok: true };
  return refused((await db.raw(WAIT, [calls - 1, perMs, account])).rows[0]);
}

/** Carrier calls counted in `carrier_call_budget`: one limit for all processes of the shop, each call one atomic statement. */
export function callBudget(db: Sql): BudgetStore {
  return {
    take: async (account, limit) => {
      if (limit) return takeLimited(db, account, limit);
      const { rows } = await db.raw(PAUSED, [account]);
      return rows.length > 0 ? refused(rows[0]) : { ok: true };
    },
    pause: async (account, ms) => {
      await db.raw(PAUSE, [account, ms]);
    },
  };
}
