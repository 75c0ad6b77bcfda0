import type { Logger } from "@medusajs/framework/types";
import type { AuditService } from "./service";

const SEAL_EVERY_MS = 2_000;
const REMOVE_EVERY_MS = 60 * 60_000;

/** Seals the log every two seconds and removes what is old once an hour; returns the way to stop it. */
export function keepAudit(audit: AuditService, logger: Logger): () => Promise<void> {
  let running: Promise<unknown> | undefined;
  const run = (work: () => Promise<unknown>) => {
    running ??= work()
      .catch((error: Error) => logger.error(`audit: ${error.message}`))
      .finally(() => {
        running = undefined;
      });
  };
  const sealing = setInterval(() => run(() => audit.seal()), SEAL_EVERY_MS);
  const removing = setInterval(() => run(() => audit.removeOld()), REMOVE_EVERY_MS);
  return async () => {
    clearInterval(sealing);
    clearInterval(removing);
    await running;
  };
}
