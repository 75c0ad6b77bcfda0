/** Asks our server to send this page with another status than 200; it takes effect before the first byte. */
export function PageStatus({ code }: { code: 404 | 503 }) {
  return <meta content={String(code)} name="page-status" />;
}
