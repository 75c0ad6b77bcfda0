// Where things are: one place that every script of this folder asks.
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Folder of all run-time data (`SOUK_DATA_DIR`, default `.data/` in the checkout). */
export const defaultDataDir = (): string => resolve(root, process.env.SOUK_DATA_DIR ?? ".data");

export const inRoot = (...parts: string[]): string => join(root, ...parts);
