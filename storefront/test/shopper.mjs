/** A browser without JavaScript: keeps cookies, follows redirects, reads forms. */
export class Shopper {
  #cookies = new Map();
  #shop;

  constructor(shop) {
    this.#shop = shop;
  }

  async get(path) {
    return this.#send(path, {});
  }

  async text(path) {
    return (await this.get(path)).html;
  }

  async post(path, fields) {
    return this.#send(path, { method: "POST", body: new URLSearchParams(fields) });
  }

  /** Presses "add to cart" on a product page. */
  async add(handle, fields = {}) {
    return this.post("/do/cart", { locale: "ar", product: handle, quantity: "1", next: "cart", ...fields });
  }

  /** The hidden fields of the checkout as it is shown now. */
  async checkoutForm() {
    const html = await this.text("/checkout");
    const inputs = [...html.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) => tag);
    const read = (tag, name) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
    return Object.fromEntries(inputs.map((tag) => [read(tag, "name"), read(tag, "value")]));
  }

  async order(values) {
    return this.post("/do/order", { ...(await this.checkoutForm()), ...values });
  }

  async #send(path, init) {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(`${this.#shop}${path}`, { ...init, headers: { cookie }, redirect: "manual" });
    for (const line of answer.headers.getSetCookie()) this.#keep(line);
    const next = answer.headers.get("location");
    if (next) return this.#send(next, {});
    return { path, status: answer.status, headers: answer.headers, html: await answer.text() };
  }

  #keep(line) {
    const [pair = ""] = line.split(";");
    const at = pair.indexOf("=");
    const name = pair.slice(0, at);
    if (/Max-Age=0\b/i.test(line)) this.#cookies.delete(name);
    else this.#cookies.set(name, pair.slice(at + 1));
  }
}
