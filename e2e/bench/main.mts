// `npm run bench -- orders|burst|latency|stock|cities|pictures|admin`: what the shop can bear, with figures.
import { parseArgs } from "node:util";
import { UserError } from "../../scripts/lib/errors.mts";
import { benchAdmin } from "./admin.mts";
import { benchBurst } from "./burst.mts";
import { benchCities } from "./cities.mts";
import { benchLatency } from "./latency.mts";
import { benchOrders } from "./orders.mts";
import { benchPictures } from "./pictures.mts";
import { benchStock } from "./stock.mts";

const USAGE = "usage: npm run bench -- orders|burst|latency|stock|cities|pictures|admin [--short] [--plans]";

function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { short: { type: "boolean", default: false }, plans: { type: "boolean", default: false } },
  });
  const short = values.short;
  switch (positionals.join()) {
    case "orders":
      return benchOrders(
        short ? { singles: 8, blocks: 2, blockSize: 16 } : { singles: 20, blocks: 2, blockSize: 32 },
      );
    case "burst":
      return benchBurst(short ? 100 : 1_000);
    case "latency":
      return benchLatency(short ? 20 : 120);
    case "cities":
      return benchCities();
    case "pictures":
      return benchPictures();
    case "admin":
      return benchAdmin({ orders: short ? 5_000 : 100_000, calls: short ? 10 : 40, plans: values.plans });
    case "stock":
      return benchStock();
    default:
      throw new UserError(USAGE);
  }
}

Promise.resolve(process.argv.slice(2))
  .then(main)
  .then(
    (code) => process.exit(code),
    (error: unknown) => {
      process.stderr.write(
        `\nSouk: ${error instanceof UserError ? error.message : (error as Error).stack}\n`,
      );
      process.exit(1);
    },
  );
