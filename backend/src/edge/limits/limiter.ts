import { createHmac } from "node:crypto";
import { Redis } from "ioredis";
import { Pool } from "pg";
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
  RateLimiterRes,
} from "rate-limiter-flexible";
import type { Count, LimitName, Limits } from "./rules";

type Counter = RateLimiterRedis | RateLimiterPostgres;

const STORE_TIMEOUT_MS = 2_000;
const TABLE_LOCK = 0x536f756b;
/** Its rows are worth nothing after a crash, so it costs no write-ahead log. */
const TABLE = `CREATE UNLOGGED TABLE IF NOT EXISTS rate_limit (
  key varchar(255) PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint)`;

export interface LimiterOptions {
  limits: Limits;
  databaseUrl: string;
  redisUrl: string | undefined;
  /** Keys the stored identifiers, so that the table holds no phone number and no e-mail address. */
  secret: string;
}

/**
 * Counts requests for all processes together, in Redis where there is one, else in PostgreSQL. When the store does not
 * answer, each process counts for itself.
 */
export class Limiter {
  private constructor(
    private readonly counters: Map<LimitName, Counter>,
    private readonly secret: string,
    private readonly close: () => Promise<unknown>,
  ) {}

  static async open({ limits, databaseUrl, redisUrl, secret }: LimiterOptions): Promise<Limiter> {
    const store = redisUrl ? inRedis(redisUrl) : await inPostgres(databaseUrl);
    const names = Object.keys(limits) as LimitName[];
    const counters = names.map((name) => {
      const { points, seconds } = limits[name];
      const insuranceLimiter = new RateLimiterMemory({ points, duration: seconds, keyPrefix: name });
      return [name, store.counter({ points, duration: seconds, keyPrefix: name, insuranceLimiter })] as const;
    });
    return new Limiter(new Map(counters), secret, store.close);
  }

  /** Counts one request; gives the seconds to wait when it is one too many, else 0. */
  async take({ limit, id }: Count): Promise<number> {
    try {
      await this.counters.get(limit)?.consume(this.keyOf(id));
      return 0;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw refusal;
    }
  }

  async stop(): Promise<void> {
    await this.close();
  }

  private keyOf(id: string): string {
    return createHmac("sha256", this.secret).update(id.slice(0, 300)).digest("base64url").slice(0, 22);
  }
}

interface CounterOptions {
  points: number;
  duration: number;
  keyPrefix: string;
  insuranceLimiter: RateLimiterMemory;
}

interface Store {
  counter(options: CounterOptions): Counter;
  close(): Promise<unknown>;
}

function inRedis(url: string): Store {
  const client = new Redis(url, { commandTimeout: STORE_TIMEOUT_MS, maxRetriesPerRequest: 1 });
  // Without a listener a lost connection would end the process; the in-memory counters take over meanwhile.
  client.on("error", () => undefined);
  return {
    counter: (options) =>
      new RateLimiterRedis({ ...options, storeClient: client, keyPrefix: `souk:${options.keyPrefix}` }),
    close: () => client.quit(),
  };
}

async function inPostgres(url: string): Promise<Store> {
  const pool = new Pool({ connectionString: url, max: 4, query_timeout: STORE_TIMEOUT_MS });
  pool.on("error", () => undefined);
  await createTable(pool);
  return {
    counter: (options) =>
      new RateLimiterPostgres({
        ...options,
        storeClient: pool,
        storeType: "pool",
        tableName: "rate_limit",
        tableCreated: true,
        // One cleaning timer is enough for all of them.
        clearExpiredByTimeout: options.keyPrefix === "search.address",
      }),
    close: () => pool.end(),
  };
}

/** Two processes that start at once must not both create it. */
async function createTable(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT pg_advisory_xact_lock($1)", [TABLE_LOCK]);
    await client.query(TABLE);
    await client.query("COMMIT");
  } finally {
    client.release();
  }
}
