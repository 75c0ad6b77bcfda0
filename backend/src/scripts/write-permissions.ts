import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { permissionsPage } from "../access/permissions/matrix";

/** Writes docs/permissions.md from what is declared: `npm run permissions`, at the root. */
writeFileSync(join(process.cwd(), "docs", "permissions.md"), permissionsPage());
