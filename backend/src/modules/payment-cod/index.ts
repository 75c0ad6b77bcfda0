import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { CodPaymentProvider } from "./provider";

export default ModuleProvider(Modules.PAYMENT, { services: [CodPaymentProvider] });
