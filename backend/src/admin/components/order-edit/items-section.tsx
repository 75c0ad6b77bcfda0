import type { OrderEdit } from "../../hooks/use-order-edit";
import type { DraftLine } from "../../lib/order-draft";
import { withVariant } from "../../lib/order-draft";
import { AddItem } from "./add-item";
import { Below } from "./field";
import { ItemLine } from "./item-line";

/** The lines with quantity and price, and a search for what to add. */
export function ItemsSection({ edit }: { edit: OrderEdit }) {
  const { base, draft, change, problems, meanwhile } = edit;
  const { items } = draft;
  const put = (variant_id: string, part: Partial<DraftLine>) =>
    change({ items: items.map((line) => (line.variant_id === variant_id ? { ...line, ...part } : line)) });
  return (
    <div className="flex flex-col gap-y-4">
      <Below problem={problems.get("items")} meanwhile={meanwhile.get("items")} />
      <ul className="flex flex-col gap-y-3">
        {items.map((line, index) => (
          <ItemLine
            key={line.variant_id || index}
            line={line}
            fixed={base.amount_fixed}
            last={items.length === 1}
            most={Math.max(base.limits.max_quantity, quantityIn(base.items, line.variant_id))}
            problem={["variant_id", "quantity", "unit_price"]
              .map((name) => problems.get(`items.${index}.${name}`))
              .find(Boolean)}
            onChange={(part) => put(line.variant_id, part)}
            onRemove={() => change({ items: items.filter((one) => one !== line) })}
          />
        ))}
      </ul>
      {!base.amount_fixed && (
        <AddItem orderId={base.order_id} onAdd={(found) => change({ items: withVariant(items, found) })} />
      )}
    </div>
  );
}

const quantityIn = (items: OrderEdit["base"]["items"], variantId: string): number =>
  items.find((line) => line.variant_id === variantId)?.quantity ?? 0;
