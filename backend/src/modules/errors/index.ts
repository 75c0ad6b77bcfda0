import { Module } from "@medusajs/framework/utils";
import { ErrorsService } from "./service";

export const ERRORS = "integrationErrors";
export default Module(ERRORS, { service: ErrorsService });
