import { Module } from "@medusajs/framework/utils";
import { OrderFlowService } from "./service";

export const ORDER_FLOW = "orderFlow";
export default Module(ORDER_FLOW, { service: OrderFlowService });
