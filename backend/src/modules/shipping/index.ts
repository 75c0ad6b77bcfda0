import { Module } from "@medusajs/framework/utils";
import { ShippingService } from "./service";

export const SHIPPING = "shipping";
export default Module(SHIPPING, { service: ShippingService });
