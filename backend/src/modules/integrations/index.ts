import { Module } from "@medusajs/framework/utils";
import { IntegrationsService } from "./service";

export const INTEGRATIONS = "integrations";
export default Module(INTEGRATIONS, { service: IntegrationsService });
