import { Module } from "@medusajs/framework/utils";
import { ReturnsService } from "./service";

export const RETURNS = "returns";
export default Module(RETURNS, { service: ReturnsService });
