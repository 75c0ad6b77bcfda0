/** Ids of records, `prod_01M83HJ8923GGPS8YA5PDT7TW6` or a UUID: one in some hundred holds nine digits in a row by chance. */
const SHAPES = [
  "[a-z]{2,20}_(?:[0-9A-HJKMNP-TV-Z]{26}|[0-9a-f]{32})",
  "(?:[a-z]{2,20}_)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}",
].join("|");

/** An id within a text, as the source of a pattern. */
export const ID = `(?<![0-9A-Za-z])(?:${SHAPES})(?![0-9A-Za-z])`;

const WHOLE = new RegExp(`^(?:${SHAPES})$`);

/** Whether a text is an id and nothing else: it tells neither a phone nor an address. */
export const isId = (text: string): boolean => WHOLE.test(text);
