/** A line asks for more than the shop has. */
export class OutOfStock extends Error {
  constructor(
    readonly line: number,
    readonly product: { id: string; title: string },
    readonly left: number,
  ) {
    super(`Line ${line}: ${left} left of ${product.title}`);
  }
}

/** The key came before, with another body. */
export class KeyReused extends Error {
  constructor() {
    super("The idempotency key was used with another body");
  }
}
