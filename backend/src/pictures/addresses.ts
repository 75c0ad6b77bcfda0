/** `1732320000000-p-<digest>-1200x900.jpg` on disk, `p-<digest>-1200x900-<ulid>.jpg` in S3. */
const NAME = /(?:^|[-/])([pt])-[0-9a-f]{32}-(\d{1,5})x(\d{1,5})(?:-[0-9A-Z]{26})?\.(?:jpg|png|webp)$/i;
/** Keys of files that this shop stored: its pictures, its demo pictures, its private spreadsheets. */
const KEY = /^[\w.-]{1,200}\.(?:jpg|png|webp|csv)$/i;

/** Where stored files are reached: the CDN or bucket, or this server's own folder. */
export function filesBase(env: NodeJS.ProcessEnv = process.env): string {
  const base = env.S3_BUCKET
    ? (env.S3_FILE_URL ?? "")
    : `${env.BACKEND_PUBLIC_URL ?? "http://localhost:9000"}/static`;
  return base.replace(/\/+$/, "");
}

/** Whether an address is that of a file in this shop's own storage. */
export function isOwnPicture(address: string, env: NodeJS.ProcessEnv = process.env): boolean {
  const base = filesBase(env);
  if (!base || !address.startsWith(`${base}/`)) return false;
  const path = address.slice(base.length + 1);
  return (
    path.split("/").every((part) => /^[\w.-]+$/.test(part) && !/^\.+$/.test(part)) &&
    KEY.test(path.split("/").at(-1) ?? "")
  );
}

/** Whether a key may be asked for or deleted by hand: files of ours, in the folder of ours. */
export function isOwnKey(key: string, env: NodeJS.ProcessEnv = process.env): boolean {
  const prefix = env.S3_BUCKET ? (env.S3_PREFIX ?? "") : "";
  return key.startsWith(prefix) && KEY.test(key.slice(prefix.length));
}

/** The size in pixels that a stored picture's name tells; undefined for others. */
export function sizeInName(address: string): { width: number; height: number } | undefined {
  const [, , width, height] = NAME.exec(address) ?? [];
  return width && height ? { width: Number(width), height: Number(height) } : undefined;
}
