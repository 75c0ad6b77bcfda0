export * from "./jobs";
export * from "./states";
