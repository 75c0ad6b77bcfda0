// `npm run chaos [-- --orders 200 --short --seed N]`: orders while backends are killed and Google and the four carriers misbehave.
import { parseArgs } from "node:util";
import { UserError } from "../../scripts/lib/errors.mts";
import { chaos, type Plan } from "./chaos.mts";

const FULL = { orders: 200, overMs: 150_000, stride: 1, walkMs: 60 * 60_000, quietMs: 240_000 };
const SHORT = { orders: 30, overMs: 14_000, stride: 6, walkMs: 30_000, quietMs: 60_000 };

function planOf(args: string[]): Plan {
  const { values } = parseArgs({
    args,
    options: { orders: { type: "string" }, seed: { type: "string" }, short: { type: "boolean" } },
  });
  const base = values.short ? SHORT : FULL;
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const orders = Number(values.orders ?? base.orders);
  if (!Number.isInteger(seed) || !Number.isInteger(orders) || orders < 1) {
    throw new UserError("usage: npm run chaos -- [--orders N] [--seed N] [--short]");
  }
  return { ...base, orders, seed };
}

Promise.resolve(process.argv.slice(2))
  .then((args) => chaos(planOf(args)))
  .then(
    (code) => process.exit(code),
    (error: unknown) => {
      process.stderr.write(
        `\nSouk: ${error instanceof UserError ? error.message : (error as Error).stack}\n`,
      );
      process.exit(1);
    },
  );
