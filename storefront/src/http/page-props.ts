/** What Next hands to a page under `[locale]`; `Params` names the page's own path parts. */
export interface PageProps<Params extends object = object> {
  params: Promise<{ locale: string } & Params>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** A page number of the address, from 1; anything else is the first page. */
export function pageNumber(value: string | string[] | undefined): number {
  const text = single(value);
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 1;
}

/** One query value as text; a missing one is empty, of several the first counts. */
export function single(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? "";
}
