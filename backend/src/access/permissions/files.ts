import { area } from "./rule";

/** Uploaded files. */
export const filesRoutes = area({
  "files.read": ["GET /admin/uploads/:id"],
  "files.write": ["POST /admin/uploads", "DELETE /admin/uploads/:id"],
});
