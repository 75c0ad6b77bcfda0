export type { Desk } from "./people";
export * as people from "./people";
export { googleRouter } from "./router";
export { ensureServiceAccount, type SandboxServiceAccount } from "./service-account";
export { createGoogleState, GoogleState, type GoogleStateOptions } from "./state";
export type { Access, Calls, Cell, GoogleSnapshot, Quota, ServiceAccount, TabProperties } from "./types";
