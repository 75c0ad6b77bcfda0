import { Pool } from "pg";
import { anchorFile, readAnchor } from "./anchor";
import { auditKey } from "./key";
import type { AuditHead, AuditRecord } from "./types";
import { type ChainReader, verifyChain } from "./verify";

const PAGE = 2_000;
const TIMEOUT_MS = 60_000;

/** The chain as it stands in a database. */
function readerOf(pool: Pick<Pool, "query">): ChainReader {
  return {
    head: async () => (await pool.query<AuditHead>("SELECT * FROM audit_head")).rows[0],
    after: async (seq) => {
      const text = "SELECT * FROM audit_record WHERE seq > $1 ORDER BY seq LIMIT $2";
      return (await pool.query<AuditRecord>(text, [seq, PAGE])).rows;
    },
    unsealed: async () => count(pool, "WHERE seq IS NULL AND at < now() - interval '1 minute'"),
    total: async () => count(pool, ""),
  };
}

async function count(pool: Pick<Pool, "query">, where: string): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM audit_record ${where}`);
  return rows[0]?.n ?? 0;
}

/** `npm run audit -- verify`: prints the verdict as JSON; the exit code is 1 when something does not fit, 2 on trouble. */
async function verifyCommand(env: NodeJS.ProcessEnv): Promise<number> {
  const pool = new Pool({ connectionString: env.DATABASE_URL, max: 1, query_timeout: TIMEOUT_MS });
  try {
    const verdict = await verifyChain(readerOf(pool), auditKey(env), readAnchor(anchorFile(env)));
    process.stdout.write(`${JSON.stringify({ ok: verdict.problems.length === 0, ...verdict }, null, 2)}\n`);
    return verdict.problems.length ? 1 : 0;
  } finally {
    await pool.end();
  }
}

verifyCommand(process.env).then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  },
);
