export { create } from "./create";
export { deliveryNote, labels } from "./documents";
export { cities, lookup, quote, statusList } from "./lists";
export { cancelPickup, pickup, registerWebhook } from "./requests";
export { track } from "./track";
