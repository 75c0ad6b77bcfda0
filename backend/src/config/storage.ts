import { z } from "@medusajs/framework/zod";

/** How large an uploaded picture may be. */
export const uploadSettings = {
  /** Megabytes of one uploaded file. */
  SOUK_UPLOAD_MAX_MB: z.coerce.number().min(1).max(100).default(15),
  /** Megapixels of one uploaded picture. */
  SOUK_UPLOAD_MAX_MEGAPIXELS: z.coerce.number().min(1).max(200).default(50),
};

const flag = z.enum(["true", "false", ""]).optional();

/** Where pictures are kept: without `S3_BUCKET`, in `SOUK_FILES_DIR`. medusa-config.ts hands these to Medusa. */
export const storageSettings = {
  ...uploadSettings,
  S3_BUCKET: z.string().optional(),
  /** Where the bucket's files are read: a CDN, or the bucket itself. */
  S3_FILE_URL: z.string().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  S3_REGION: z.string().optional(),
  /** The service's address; unset: Amazon's. */
  S3_ENDPOINT: z.string().optional(),
  /** A folder in the bucket, ending in `/`. */
  S3_PREFIX: z
    .string()
    .regex(/^([\w.-]+\/)*$/, "a folder that ends in /, such as shop/")
    .optional(),
  /** The bucket's name stands in the path, not in the host. */
  S3_PATH_STYLE: flag,
  /** Each object gets rights of its own (`public-read`), for buckets that are not public as a whole. */
  S3_ACL: flag,
};

const NEEDED = ["S3_FILE_URL", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"] as const;

/** What is missing for a bucket to be used. */
export function storageProblems(env: NodeJS.ProcessEnv): string[] {
  const given = NEEDED.filter((name) => env[name]);
  if (!env.S3_BUCKET) return given.length ? [`S3_BUCKET: missing, though ${given.join(", ")} is set`] : [];
  const missing = NEEDED.filter((name) => !env[name]).map((name) => `${name}: needed with S3_BUCKET`);
  const plain = env.S3_FILE_URL && !env.S3_FILE_URL.startsWith("https://");
  return plain ? [...missing, "S3_FILE_URL: an https:// address"] : missing;
}
