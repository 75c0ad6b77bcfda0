// The built shop against the mock backend, over plain HTTP as a browser without JavaScript speaks it: `npm run smoke`.
// Exit code 1 when something does not hold.
import { SHOP, start, stop } from "./bench.mjs";
import { Shopper } from "./shopper.mjs";
import { checks } from "./smoke-checks.mjs";

let failed = 0;
try {
  await start();
  for (const [name, check] of Object.entries(checks)) {
    await check(new Shopper(SHOP)).then(
      () => console.log(`ok   ${name}`),
      (error) => {
        failed += 1;
        console.log(`FAIL ${name}\n     ${error.stack}`);
      },
    );
  }
} finally {
  stop();
}
process.exitCode = failed > 0 ? 1 : 0;
