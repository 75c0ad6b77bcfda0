import { Module } from "@medusajs/framework/utils";
import { PeopleService } from "./service";

export const PEOPLE = "people";
export default Module(PEOPLE, { service: PeopleService });
