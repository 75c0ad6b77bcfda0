import { MAX_QUANTITY } from "@/cart/cart";

interface QuantityProps {
  name: string;
  value: number;
  label: string;
  less: string;
  more: string;
  /** Most pieces to be had; null when stock is not tracked. */
  max?: number | null;
}

/** A number field; the script adds the two buttons' work, without it the number is typed. */
export function Quantity({ name, value, label, less, more, max }: QuantityProps) {
  return (
    <div className="quantity" data-quantity>
      <button aria-label={less} data-step="-1" hidden type="button">
        −
      </button>
      <input
        aria-label={label}
        autoComplete="off"
        defaultValue={value}
        dir="ltr"
        inputMode="numeric"
        max={Math.min(max ?? MAX_QUANTITY, MAX_QUANTITY)}
        min={1}
        name={name}
        type="number"
      />
      <button aria-label={more} data-step="1" hidden type="button">
        +
      </button>
    </div>
  );
}
