export type { CarriersConfig } from "./carriers";
export type { District } from "./carriers/sendit/types";
export { type Environment, readConfig, type SandboxConfig } from "./config";
export {
  type Addresses,
  createSandbox,
  OWNER_SPREADSHEET,
  type Sandbox,
  type SandboxOptions,
} from "./server";
