import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import type { Locale } from "@souk/contracts";
import { requestLocale } from "../http/error-handler";
import { message } from "../http/messages";
import { ShopError } from "../http/shop-error";
import { isOwnKey } from "./addresses";
import { uploadLimits } from "./limits";
import { PictureProblem } from "./problem";
import { refuseByLength } from "./receive";
import { letRestPass } from "./rest";
import { discardFiles } from "./store";
import { type FileResult, uploadFiles } from "./upload";

type Door = (req: MedusaRequest, res: MedusaResponse) => Promise<void> | void;

/**
 * Medusa's own ways to a file's address. Without a method a middleware runs after authentication and before Medusa reads
 * the body: what it answers itself never reaches Medusa's unlimited upload.
 */
export const pictureDoors: MiddlewareRoute[] = [
  { matcher: "/admin/uploads", middlewares: [guarded(coreUploads)] },
  { matcher: "/admin/products/import", middlewares: [guarded(boundedImport)] },
];

function guarded(door: (req: MedusaRequest) => Door | undefined) {
  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    try {
      const own = door(req);
      if (own) await own(req, res);
      else next();
    } catch (error) {
      letRestPass(req);
      next(error instanceof PictureProblem ? error.toShopError(requestLocale(req)) : error);
    }
  };
}

/** Below `/admin/uploads`: uploading and spreadsheets' addresses are ours, files of ours may be read and deleted. */
function coreUploads(req: MedusaRequest): Door | undefined {
  const path = req.path.replace(/\/+$/, "");
  if (path === "" && req.method === "POST") return upload;
  if (path === "/presigned-urls") return spreadsheetAddress;
  const key = path.slice(1).replace(/%2F/gi, "/");
  if (["GET", "HEAD", "DELETE"].includes(req.method) && isOwnKey(key)) return undefined;
  throw new ShopError(404, {
    type: "not_found",
    code: "not_found",
    message: message("not_found", requestLocale(req)),
  });
}

/** Medusa's answer, `{ files: [{ id, url }] }`, when all are good; else none is kept and each problem is named. */
async function upload(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const results = await uploadFiles(req);
  const problem = results.find((result) => "problem" in result);
  const files = results.flatMap((result) => ("stored" in result ? [result.stored] : []));
  if (problem && "problem" in problem) {
    await discardFiles(
      req.scope,
      files.map(({ id }) => id),
    );
    throw refusal(results, problem.problem, requestLocale(req));
  }
  res.status(200).json({ files: files.map(({ id, url }) => ({ id, url })) });
}

function refusal(results: readonly FileResult<unknown>[], first: PictureProblem, locale: Locale): ShopError {
  const { status, body } = first.toShopError(locale);
  const details = results.flatMap((result, at) =>
    "problem" in result
      ? [{ field: `files.${at}`, code: result.problem.code, message: result.problem.text(locale) }]
      : [],
  );
  return new ShopError(status, {
    ...body,
    message: details.map(({ message: text }) => text).join("\n"),
    details,
  });
}

/**
 * The storage itself takes nothing from a browser: it could not be checked. The dashboard's import of products asks here
 * first; it is told to send its spreadsheet to `/admin/uploads`.
 */
function spreadsheetAddress(req: MedusaRequest, res: MedusaResponse): void {
  const { mime_type: type, originalname, size } = (req.body ?? {}) as Record<string, unknown>;
  const isCsv =
    typeof originalname === "string" && /\.csv$/i.test(originalname) && /csv|excel/i.test(String(type));
  if (req.method !== "POST" || !isCsv) throw new PictureProblem("upload_closed");
  const filename = "import.csv";
  res.json({ url: "/admin/uploads", filename, mime_type: "text/csv", size, extension: "csv", originalname });
}

/** Medusa reads this one into memory: only a request that says how long it is may pass, and only a short one. */
function boundedImport(req: MedusaRequest): undefined {
  if (req.method !== "POST" || req.path !== "/") return undefined;
  const limits = uploadLimits();
  if (req.headers["content-length"] === undefined) throw new PictureProblem("upload_broken");
  refuseByLength(req, { ...limits, requestBytes: limits.fileBytes });
  return undefined;
}
