/** Scripts that stay: our own enhancement script and structured data. Everything else is Next's client runtime. */
const KEPT = /\bdata-shop\b|type="application\/ld\+json"/;
const SCRIPT = /<script\b([^>]*)>[\s\S]*?<\/script>/g;
const SCRIPT_HINT = /<link\b(?=[^>]*\brel="(?:modulepreload|preload)")(?=[^>]*\bas="script")[^>]*>/g;
const STATUS = /<meta\b(?=[^>]*\bname="page-status")[^>]*\bcontent="(\d{3})"/;
/** Next's own empty shell: the server render threw and the page was left to the client. */
const FAILED_SHELL = '<html id="__next_error__"';

/**
 * Takes Next's client runtime and flight data out of a rendered page. Every page works without them, and they weigh
 * about 140 kB gzipped. React escapes `</script` in inline content, so the first closing tag is the real one.
 */
export function stripRuntime(html: string): string {
  return html
    .replace(SCRIPT, (tag, attributes: string) => (KEPT.test(attributes) ? tag : ""))
    .replace(SCRIPT_HINT, "");
}

/** The HTTP status that a page asks for with `<meta name="page-status">`, or null. */
export function statusAskedFor(html: string): number | null {
  const found = STATUS.exec(html)?.[1];
  return found ? Number(found) : null;
}

/** True when the render failed on the server, so that there is nothing to show. */
export function isFailedShell(html: string): boolean {
  return html.includes(FAILED_SHELL);
}
