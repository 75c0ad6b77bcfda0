export * from "./carrier";
export {
  type CityEntry,
  type CityResolution,
  type Place,
  type PlaceReader,
  type PlaceResolver,
  resolveCity,
} from "./cities";
export { type DocumentResult, documentUrl } from "./client/documents";
export { createCarrierClient } from "./client/index";
export type { LookupResult } from "./client/lookup";
export { type CarrierClientOptions, CarrierSettingsError } from "./client/options";
export type { CancelResult, RegisterResult, RequestResult } from "./client/requests";
export type { TrackResult } from "./client/track";
export type { CarrierClient, CitiesResult, QuoteResult, StatusWordsResult } from "./client/types";
export { failureOf } from "./failure";
export { type Step, stepsInOrder } from "./history";
export { type HttpAnswer, type HttpCall, pathPart } from "./http";
export { type CarrierLogger, silentLogger } from "./logger";
export { placesFrom } from "./places";
export * from "./reading/answers";
export * from "./reading/events";
export * from "./reading/lists";
export { createRedactor, type Redactor } from "./redact";
export { REPLAY_OPERATIONS, type ReplayOperation, replay } from "./replay";
export * from "./settings";
export * from "./shipment";
export { type StatusReading, type StatusRow, type StatusTable, statusTable } from "./statuses";
export * from "./text/json";
export { carrierMessage, shownText } from "./text/message";
export { centimes, wholeDirhams } from "./text/money";
export { cleanText, latinDigits, normaliseName, normaliseWord } from "./text/names";
export { isMoroccanPhone, toE164, toLocalPhone } from "./text/phone";
export { casablancaOffset, casablancaToUtc, unixToUtc } from "./text/time";
export { type BudgetStore, memoryBudgetStore, type RateLimit, type Taken } from "./transport/budget";
export { type Clock, systemClock } from "./transport/clock";
export { jwtExpiry } from "./transport/session";
export {
  eventKey,
  guardedByPath,
  guardedByQuery,
  isHexHmac,
  readWebhook,
  safeEqual,
  type WebhookInput,
  type WebhookReading,
  webhookSecret,
} from "./webhook";
export { contentsText, fullAddress, unlistedDistrict } from "./writing";
