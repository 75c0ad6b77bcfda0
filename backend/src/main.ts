import "./config/process-defaults";
import { loadSettings } from "./config/settings";
import { serve } from "./server/serve";

/** The backend's own entry: `node src/main.js` in the built folder. Settings: docs/configuration.md. */
serve(loadSettings(process.env)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
