import { Module } from "@medusajs/framework/utils";
import { SheetsService } from "./service";

export const SHEETS = "sheets";
export default Module(SHEETS, { service: SheetsService });
