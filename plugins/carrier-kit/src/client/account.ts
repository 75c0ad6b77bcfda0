import type { Carrier } from "../carrier";
import { silentLogger } from "../logger";
import { createRedactor } from "../redact";
import { secretsOf } from "../settings";
import { createBreaker } from "../transport/breaker";
import { createRateBudget } from "../transport/budget";
import { systemClock } from "../transport/clock";
import type { ExchangeParts } from "../transport/exchange";
import { createPipeline } from "../transport/pipeline";
import { type CarrierClientOptions, CarrierSettingsError, TIMEOUT_MS } from "./options";

/** The parts around one account's calls, from the options. @throws CarrierSettingsError */
export function accountParts(carrier: Carrier, options: CarrierClientOptions): ExchangeParts {
  const parsed = carrier.settings.parse(options.settings);
  if (!parsed.ok) throw new CarrierSettingsError(carrier.id, parsed.issues);
  const settings = parsed.values;
  const clock = options.clock ?? systemClock;
  const baseUrl = options.baseUrl ?? carrier.baseUrl(settings);
  const hiddenOrigin = carrier.secretUrl ? new URL(baseUrl).origin : undefined;
  const redactor = createRedactor(secretsOf(carrier.settings.fields, settings), hiddenOrigin);
  const shared = options.budgetStore && { store: options.budgetStore, account: carrier.id };
  const pipeline = createPipeline({
    carrierId: carrier.id,
    fetcher: options.fetch ?? globalThis.fetch,
    clock,
    redactor,
    logger: options.logger ?? silentLogger,
    budget: createRateBudget(carrier.limit?.(settings), clock, shared),
    breaker: createBreaker(options.breaker ?? { failures: 8, openMs: 15_000 }, clock),
    timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
    readTries: options.readTries ?? 3,
    isLoginPage: carrier.session?.isLoginPage,
    secretUrl: carrier.secretUrl,
  });
  return { carrier, settings, baseUrl, pipeline, redactor, clock };
}
