import { Module } from "@medusajs/framework/utils";
import { HandoverService } from "./service";

export const HANDOVER = "handover";
export default Module(HANDOVER, { service: HandoverService });
