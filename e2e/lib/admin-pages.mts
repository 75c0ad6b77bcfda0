// Souk's pages in the dashboard, for the tests that walk them all: every folder with a page that needs no id in its address.
import { globSync } from "node:fs";
import { dirname, join } from "node:path";

const ROUTES = join(import.meta.dirname, "..", "..", "backend", "src", "admin", "routes");

/** Paths below the dashboard's own, such as `/settings/souk-audit`. */
export const ADMIN_PAGES: readonly string[] = globSync("**/page.tsx", { cwd: ROUTES })
  .map((file) => `/${dirname(file)}`)
  .filter((path) => !path.includes("["))
  .sort();
