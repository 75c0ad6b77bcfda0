import { join } from "node:path";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notFound } from "../../../admin-ops/request";
import { privateFilesDir } from "../../../pictures/private-files";

const PRIVATE = /^private-[\w.-]{1,200}$/;

/** A private file of the local storage (an export, a spreadsheet to import), for staff who are signed in. */
export function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): void {
  const name = req.params.file ?? "";
  if (!PRIVATE.test(name)) throw notFound(req);
  res.setHeader("Cache-Control", "no-store");
  res.download(join(privateFilesDir(), name), name, { dotfiles: "deny" }, (error) => {
    if (error && !res.headersSent) res.status(404).json(notFound(req).body);
  });
}
