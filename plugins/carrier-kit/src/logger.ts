/** Where the kit writes what it does. Everything that arrives here has been redacted; bodies are never logged. */
export interface CarrierLogger {
  info(message: string, fields?: Record<string, unknown>): void;
  warn(message: string, fields?: Record<string, unknown>): void;
}

/** A logger that keeps silent. */
export const silentLogger: CarrierLogger = { info: () => undefined, warn: () => undefined };
