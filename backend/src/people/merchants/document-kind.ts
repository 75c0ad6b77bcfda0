// Apart from the check of files: the dashboard, which has no Buffer, reads this too.

/** Which paper a file shows. */
export const DOCUMENT_KINDS = ["ice", "rc", "cin"] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const isDocumentKind = (value: unknown): value is DocumentKind =>
  DOCUMENT_KINDS.some((kind) => kind === value);
