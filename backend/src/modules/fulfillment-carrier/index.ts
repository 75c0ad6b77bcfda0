import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { CarrierFulfillmentProvider } from "./provider";

export default ModuleProvider(Modules.FULFILLMENT, { services: [CarrierFulfillmentProvider] });
