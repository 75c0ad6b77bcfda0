import type { OrderLine } from "../modules/order-flow/types";
import type { SaleVariant } from "../place-order/catalogue";
import type { AskedLine, PlannedLine } from "./types";

/** The variants among `asked` that the order does not have yet. */
export function newVariants(current: readonly OrderLine[], asked: readonly AskedLine[]): string[] {
  const known = new Set(current.map((line) => line.variant_id));
  return asked.map((line) => line.variant_id).filter((id) => !known.has(id));
}

/** The order's lines as asked: those it has keep their order and their texts, new ones follow. `sold` holds every new variant. */
export function planLines(
  current: readonly OrderLine[],
  asked: readonly AskedLine[],
  sold: ReadonlyMap<string, SaleVariant>,
): PlannedLine[] {
  const at = new Map(asked.map((line, index) => [line.variant_id, { ...line, index }]));
  const kept = current.flatMap((line) => {
    const wanted = at.get(line.variant_id);
    if (!wanted) return [];
    const { index, quantity, unit_price = line.unit_price } = wanted;
    return [{ index, had: line.quantity, line: { ...line, quantity, unit_price } }];
  });
  const added = asked.flatMap((wanted, index) => {
    const variant = sold.get(wanted.variant_id);
    return variant ? [{ index, had: 0, variant, line: newLine(variant, wanted) }] : [];
  });
  return [...kept, ...added];
}

const newLine = (variant: SaleVariant, { quantity, unit_price = variant.price }: AskedLine): OrderLine => ({
  variant_id: variant.id,
  title: variant.product.title,
  variant: variant.title,
  sku: variant.sku,
  quantity,
  unit_price,
});
