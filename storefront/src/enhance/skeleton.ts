/** A page that answers faster than this needs no stand-in. */
const PATIENCE_MS = 250;

/** Shows the next page's shape when a link or form takes its time; the old content comes back if the visit is cut short. */
export function showSkeletons(): void {
  const content = document.querySelector("[data-content]");
  if (!content) return;
  let kept: DocumentFragment | null = null;
  let timer = 0;
  const show = (kind: string) => {
    const template = document.querySelector<HTMLTemplateElement>(`template[data-skeleton="${kind}"]`);
    if (!template || kept) return;
    kept = document.createDocumentFragment();
    kept.append(...content.childNodes);
    content.append(template.content.cloneNode(true));
    content.setAttribute("aria-busy", "true");
    window.scrollTo(0, 0);
  };
  const restore = () => {
    window.clearTimeout(timer);
    if (kept) content.replaceChildren(kept);
    kept = null;
    content.removeAttribute("aria-busy");
  };
  document.addEventListener("click", (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-goes]") : null;
    const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (link && plain && !event.defaultPrevented)
      timer = window.setTimeout(show, PATIENCE_MS, link.dataset.goes);
  });
  window.addEventListener("pageshow", restore);
  // Escape and the stop button end a visit: give the page back.
  window.addEventListener("keydown", (event) => event.key === "Escape" && restore());
}
