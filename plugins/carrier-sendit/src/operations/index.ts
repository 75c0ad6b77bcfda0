export { create } from "./create";
export { cities, lookup, quote, statusList } from "./lists";
export { cancel, cancelPickup, labels, pickup, returns } from "./requests";
export { track, trackList } from "./track";
