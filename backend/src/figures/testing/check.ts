// Every figure against a plain count of it on random orders, in transactions that are rolled back, at the database DATABASE_URL.
// The answer is one JSON line.
import { knex } from "@medusajs/framework/mikro-orm/knex";
import type { Sql } from "../../db/transaction";
import { type Period, plusDays } from "../days";
import { readFigures } from "../read";
import { todayInMorocco } from "../today";
import { differences } from "./plain";
import { makeWorld, type World } from "./world";

const ROUNDS = 6;

/** Random shops, some around today and some around the days on which the clocks of Morocco changed. */
function worldOf(round: number, today: string): { world: World; period: Period } {
  const days = 6 + round * 2;
  const first = round % 2 ? plusDays(today, 1 - days) : `20${10 + round}-03-25`;
  const seed = Math.random() * 2 - 1;
  const from = plusDays(first, Math.floor(days / 2));
  const to = plusDays(from, Math.floor(Math.random() * (days / 2)));
  return { world: { orders: 300 + round * 100, first, days, seed }, period: { from, to } };
}

async function check(sql: Sql): Promise<object[]> {
  const rounds: object[] = [];
  const today = await todayInMorocco(sql);
  for (let round = 0; round < ROUNDS; round += 1) {
    const { world, period } = worldOf(round, today);
    await rolledBack(sql, async (transaction) => {
      await makeWorld(transaction, world);
      const figures = await readFigures(transaction, period, today);
      const found = await differences(transaction, figures);
      rounds.push({ world, period, placed: figures.totals.placed.orders, differences: found });
    });
  }
  return rounds;
}

/** At one moment of the shop, whatever its workers do meanwhile. */
async function rolledBack(sql: Sql, work: (transaction: Sql) => Promise<void>): Promise<void> {
  const transaction = await sql.transaction({ isolationLevel: "repeatable read" });
  try {
    await work(transaction);
  } finally {
    await transaction.rollback();
  }
}

async function main(): Promise<void> {
  const sql = knex({ client: "pg", connection: process.env.DATABASE_URL, pool: { min: 0, max: 2 } });
  try {
    process.stdout.write(`${JSON.stringify(await check(sql))}\n`);
  } finally {
    await sql.destroy();
  }
}

void main();
