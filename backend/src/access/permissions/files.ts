import { area } from "./rule";

/** Uploaded files. */
export const filesRoutes = area({
  "files.read": ["GET /admin/uploads/:id", "GET /static/:file"],
  "files.write": [
    "POST /admin/uploads",
    "POST /admin/uploads/presigned-urls",
    "DELETE /admin/uploads/:id",
    "POST /admin/ops/pictures",
  ],
});
