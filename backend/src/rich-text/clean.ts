import sanitizeHtml from "sanitize-html";

/** The longest rich text, in characters of HTML. */
export const MOST_HTML = 50_000;

const BLOCKS = ["p", "h2", "h3", "ul", "ol", "li", "blockquote", "hr", "br"];

const SCHEMES = ["https", "http", "mailto", "tel"];

/** A link to elsewhere, written anew so that nothing odd is left of it; the words alone where it leads nowhere good. */
function link(href: string | undefined): sanitizeHtml.Tag {
  const words = { tagName: "span", attribs: {} };
  if (!href || !URL.canParse(href)) return words;
  const url = new URL(href);
  if (!SCHEMES.includes(url.protocol.slice(0, -1))) return words;
  return { tagName: "a", attribs: { href: url.href, rel: "noopener nofollow ugc" } };
}

/** Everything that a product's description may be made of; whatever is not named here does not exist. */
const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: [...BLOCKS, "strong", "em", "u", "s", "a"],
  allowedAttributes: { a: ["href", "rel"] },
  allowedSchemes: SCHEMES,
  allowedSchemesAppliedToAttributes: ["href"],
  allowProtocolRelative: false,
  disallowedTagsMode: "discard",
  enforceHtmlBoundary: false,
  nestingLimit: 20,
  // Their content is code or another language than HTML, never text for a shopper.
  nonTextTags: [
    "script",
    "style",
    "textarea",
    "option",
    "noscript",
    "template",
    "iframe",
    "object",
    "svg",
    "math",
    "title",
    "xmp",
    "noembed",
    "noframes",
    "plaintext",
  ],
  transformTags: {
    b: "strong",
    i: "em",
    del: "s",
    strike: "s",
    h1: "h2",
    h4: "h3",
    h5: "h3",
    h6: "h3",
    div: "p",
    a: (_, { href }) => link(href),
  },
};

const NO_TAGS: sanitizeHtml.IOptions = {
  ...ALLOWED,
  allowedTags: [],
  allowedAttributes: {},
  transformTags: {},
};
/** An entity may hide a tag, and that tag another one: after so many layers the text is left without brackets. */
const LAYERS = 5;

/** HTML by the allow-list; cleaning it again changes nothing. */
export function cleanHtml(html: string): string {
  const clean = sanitizeHtml(html.slice(0, MOST_HTML).replaceAll("\0", ""), ALLOWED);
  return hasWords(clean) ? clean.trim() : "";
}

const hasWords = (html: string): boolean => plainText(html) !== "";

/** The words of a text, tags of any kind left out, blocks on lines of their own. What search, feeds and plain fields hold. */
export function plainText(html: string): string {
  let text = html
    .slice(0, MOST_HTML)
    .replaceAll("\0", "")
    .replace(/<\/(?:p|h[1-6]|li|blockquote|div)>|<(?:br|hr)\s*\/?>/gi, "$&\n");
  for (let layer = 0; layer < LAYERS; layer += 1) {
    const next = decode(sanitizeHtml(text, NO_TAGS));
    if (next === text) return tidy(text);
    text = next;
  }
  return tidy(text.replace(/[<>]/g, ""));
}

const ENTITIES: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};
const decode = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|amp|#39);/g, (name) => ENTITIES[name] ?? name);

const tidy = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.replace(/[^\S\n]+/g, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
