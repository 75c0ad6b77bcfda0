import { Module } from "@medusajs/framework/utils";
import { CashService } from "./service";

export const CASH = "cash";
export default Module(CASH, { service: CashService });
