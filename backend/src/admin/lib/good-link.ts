const SCHEMES = new Set(["https:", "http:", "mailto:", "tel:"]);

/** A link that the server keeps: a whole address of one of four kinds. */
export const isGoodLink = (address: string): boolean =>
  URL.canParse(address) && SCHEMES.has(new URL(address).protocol);
