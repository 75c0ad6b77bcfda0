import { createHash } from "node:crypto";
import type { Sql } from "../../db/transaction";
import { enqueue } from "../../worker/enqueue";
import type { Letter } from "./compose";

/** Hours after which a mail's link is dead anyway are not worth more tries. */
const MAX_ATTEMPTS = 6;

/** Sends a letter to somebody through the mail job; `about`, such as a token, makes a repeat harmless. */
export async function post(sql: Sql, to: string, letter: Letter, about: string): Promise<void> {
  const key = `people:${createHash("sha256").update(about).digest("hex").slice(0, 32)}`;
  await enqueue(
    sql,
    "mail.send",
    { to, ...letter, key },
    { key: `mail:${key}`, maxAttempts: MAX_ATTEMPTS, priority: 5 },
  );
}
