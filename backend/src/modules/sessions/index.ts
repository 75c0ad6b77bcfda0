import { Module } from "@medusajs/framework/utils";
import { SessionsService } from "./service";

export const SESSIONS = "sessions";
export default Module(SESSIONS, { service: SessionsService });
