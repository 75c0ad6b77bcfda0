// The database's plans for the list of orders, as the backend asks it.
import { execFileSync } from "node:child_process";
import { inRoot } from "../../../scripts/lib/paths.mts";
import { say } from "../../chaos/lib/report.mts";
import type { World } from "../../chaos/lib/world.mts";
import { ADMIN_PAGES } from "./admin-pages.mts";

/** Prints the plans of the first call of each page of the list. */
export function printPlans({ stack }: World): void {
  const queries = ADMIN_PAGES.map(({ path }) => path(0)).flatMap(
    (path) => path.split("/admin/ops/orders?")[1] ?? [],
  );
  const file = inRoot("backend", "src", "order-desk", "testing", "plans.ts");
  const args = ["--conditions=source", "--import", "tsx", file, ...queries];
  const env = { ...process.env, DATABASE_URL: stack.env.DATABASE_URL };
  say(
    execFileSync(process.execPath, args, { cwd: inRoot(), env, encoding: "utf8", maxBuffer: 64 * 2 ** 20 }),
  );
}
