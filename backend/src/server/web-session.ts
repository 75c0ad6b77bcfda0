import connectPgSimple from "connect-pg-simple";
import connectRedis from "connect-redis";
import type { RequestHandler } from "express";
import session from "express-session";
import { Redis } from "ioredis";
import pg from "pg";
import type { Settings } from "../config/settings";

const DEFAULT_LENGTH_MS = 10 * 3600 * 1000;
const PRUNE_SECONDS = 15 * 60;
const POOL_MAX = 4;

export interface WebSessions {
  middleware: RequestHandler;
  close(): Promise<void>;
}

/**
 * The cookie sessions of the web server, kept in Redis or Postgres so that several processes share them. Mounted before
 * Medusa, whose own session layer then finds `req.session` and stands back. Reading a session never writes it.
 */
export function webSessions(settings: Settings): WebSessions {
  const { store, close } = settings.REDIS_URL ? inRedis(settings.REDIS_URL) : inPostgres(settings);
  const middleware = session({
    name: "connect.sid",
    secret: settings.COOKIE_SECRET,
    store,
    proxy: true,
    resave: false,
    saveUninitialized: false,
    rolling: false,
    cookie: {
      httpOnly: true,
      sameSite: "lax",
      secure: settings.SOUK_ENV === "production",
      maxAge: DEFAULT_LENGTH_MS,
    },
  });
  return { middleware, close };
}

interface OpenStore {
  store: session.Store;
  close(): Promise<void>;
}

function inPostgres({ DATABASE_URL, DATABASE_SSL }: Settings): OpenStore {
  const pool = new pg.Pool({ connectionString: DATABASE_URL, max: POOL_MAX, ssl: DATABASE_SSL });
  // A connection that the server closes while it waits is replaced at the next use.
  pool.on("error", () => undefined);
  const PgStore = connectPgSimple(session);
  const store = new PgStore({
    pool,
    tableName: "web_session",
    disableTouch: true,
    pruneSessionInterval: PRUNE_SECONDS,
  });
  return {
    store,
    async close() {
      store.close();
      await pool.end();
    },
  };
}

function inRedis(url: string): OpenStore {
  const client = new Redis(url);
  const RedisStore = connectRedis(session);
  return {
    store: new RedisStore({ client, prefix: "souk:web:", disableTouch: true }),
    async close() {
      client.disconnect();
    },
  };
}
