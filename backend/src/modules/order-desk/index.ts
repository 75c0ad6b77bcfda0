import { Module } from "@medusajs/framework/utils";
import { OrderDeskService } from "./service";

export const ORDER_DESK = "orderDesk";
export default Module(ORDER_DESK, { service: OrderDeskService });
