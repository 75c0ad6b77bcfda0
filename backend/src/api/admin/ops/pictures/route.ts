import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { requestLocale } from "../../../../http/error-handler";
import { PictureProblem } from "../../../../pictures/problem";
import { letRestPass } from "../../../../pictures/rest";
import { uploadPictures } from "../../../../pictures/upload";

/**
 * Uploads pictures (`multipart/form-data`, any number of `files`): checked by content, turned upright, metadata
 * stripped, in sRGB, at most 1200 px, with a thumbnail. `{ files: [{ name, picture: { id, url, width, height, thumbnail }
 * } | { name, error: { code, message } }] }`: 201 when all are stored, 207 when some are, the first problem's status when
 * none is.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const locale = requestLocale(req);
  try {
    const results = await uploadPictures(req);
    const files = results.map((result) =>
      "stored" in result
        ? { name: result.name, picture: result.stored }
        : { name: result.name, error: { code: result.problem.code, message: result.problem.text(locale) } },
    );
    const problems = results.flatMap((result) => ("problem" in result ? [result.problem] : []));
    const allFailed = problems.length === results.length;
    const status = problems.length === 0 ? 201 : allFailed ? (problems[0]?.status ?? 422) : 207;
    res.status(status).json({ files });
  } catch (error) {
    if (!(error instanceof PictureProblem)) throw error;
    letRestPass(req);
    throw error.toShopError(locale);
  }
}
