import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { later } from "../modules/sessions/life";
import { knowsAddress } from "../modules/sessions/repository";
import type { SessionSettings } from "../modules/sessions/settings";
import { type Admission, admit, type Counter, forgive, giveBack } from "../modules/sessions/throttle";
import { hashOf } from "../modules/sessions/tokens";

const KNOWN_DAYS = 30;

/** Who tries to sign in, from where. */
export interface Attempt {
  /** As typed; compared in lower case. */
  email: string;
  address: string;
  /** The secret of the browser's device cookie, if it has one. */
  device: string | undefined;
}

export interface Guarded {
  admission: Admission;
  /** The password was right. */
  succeeded(): Promise<void>;
}

/**
 * The lock-out. A stranger's tries count against the account and against their address, and wait longer each time.
 * The owner's own browser, and an address from which the owner has signed in, have counters of their own: a guesser
 * elsewhere cannot lock the owner out.
 */
export async function guard(
  db: Knex,
  attempt: Attempt,
  settings: SessionSettings,
  now: Date,
): Promise<Guarded> {
  const account = attempt.email.trim().toLowerCase();
  const own = await ownCounter(db, { ...attempt, account }, settings.account_free_tries, now);
  const shared: Counter = { key: `address:${attempt.address}`, free: settings.address_free_tries };
  const counters = own.stranger ? [own, shared] : [own];
  return {
    admission: await admit(db, counters, now),
    async succeeded() {
      await forgive(db, [own.key]);
      if (counters.includes(shared)) await giveBack(db, shared.key);
    },
  };
}

async function ownCounter(
  db: Knex,
  attempt: Attempt & { account: string },
  free: number,
  now: Date,
): Promise<Counter & { stranger: boolean }> {
  const { account, address, device } = attempt;
  const accountHash = hashOf(account);
  const [known, near] = await Promise.all([
    knowsDevice(db, device ?? "", accountHash),
    knowsAddress(db, { email: account, address, since: later(now, -KNOWN_DAYS * 86_400) }),
  ]);
  if (known) return { key: `device:${hashOf(device ?? "")}`, free, stranger: false };
  if (near) return { key: `account:${accountHash}@${address}`, free, stranger: false };
  return { key: `account:${accountHash}`, free, stranger: true };
}

async function knowsDevice(db: Knex, device: string, accountHash: string): Promise<boolean> {
  const row = await db("staff_device")
    .where({ hash: hashOf(`${device} ${accountHash}`), account: accountHash })
    .first("hash");
  return row !== undefined;
}

/** Remembers that this browser has signed in to this account. */
export async function rememberDevice(db: Knex, device: string, email: string, now: Date): Promise<void> {
  const account = hashOf(email.trim().toLowerCase());
  await db("staff_device")
    .insert({ hash: hashOf(`${device} ${account}`), account, last_used_at: now })
    .onConflict("hash")
    .merge({ last_used_at: now });
}
