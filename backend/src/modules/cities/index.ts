import { Module } from "@medusajs/framework/utils";
import { CitiesService } from "./service";

export const CITIES = "cityDesk";
export default Module(CITIES, { service: CitiesService });
