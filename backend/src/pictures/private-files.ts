import { resolve } from "node:path";
import type { RequestHandler } from "express";

/** Where the local storage keeps what is not for everybody: beside the public folder, as medusa-config.ts says. */
export const privateFilesDir = (env: NodeJS.ProcessEnv = process.env): string =>
  resolve(`${env.SOUK_FILES_DIR ?? "static"}-private`);

/** Runs `publicFiles` for pictures; names of private files go on to the route that asks who is there. */
export function onlyPublic(publicFiles: RequestHandler): RequestHandler {
  return (req, res, next) => (req.path.startsWith("/private-") ? next() : publicFiles(req, res, next));
}
