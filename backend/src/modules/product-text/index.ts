import { Module } from "@medusajs/framework/utils";
import { ProductTextService } from "./service";

export const PRODUCT_TEXT = "productText";
export default Module(PRODUCT_TEXT, { service: ProductTextService });
