import { MinusMini, PlusMini, Trash } from "@medusajs/icons";
import { IconButton, Input, Text } from "@medusajs/ui";
import { useReader } from "../../hooks/use-reader";
import { amountOf, type DraftLine } from "../../lib/order-draft";
import { Below } from "./field";

interface ItemLineProps {
  line: DraftLine;
  /** The amount of the order stays: nothing here can be changed. */
  fixed: boolean;
  /** The only line: an order keeps one at least. */
  last: boolean;
  /** Most pieces of one variant. */
  most: number;
  problem: string | undefined;
  onChange: (part: Partial<DraftLine>) => void;
  onRemove: () => void;
}

/** One line: what, how many, at what price each, and what it comes to. */
export function ItemLine({ line, fixed, last, most, problem, onChange, onRemove }: ItemLineProps) {
  const { t, money } = useReader();
  const { title, variant, quantity, price } = line;
  const item = [title, variant].filter(Boolean).join(" · ");
  const unit = amountOf(price);
  return (
    <li className="border-ui-border-base flex flex-col gap-y-3 rounded-lg border p-3">
      <div className="flex items-start justify-between gap-x-3">
        <div className="flex min-w-0 flex-col">
          <Text size="small" leading="compact" weight="plus" className="break-words">
            <bdi>{title}</bdi>
          </Text>
          <Text size="small" leading="compact" className="text-ui-fg-subtle">
            <bdi>{variant}</bdi>
          </Text>
        </div>
        <IconButton
          type="button"
          size="small"
          variant="transparent"
          aria-label={t("orderEdit.remove", { item })}
          disabled={fixed || last}
          onClick={onRemove}
        >
          <Trash />
        </IconButton>
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Stepper
          item={item}
          {...{ quantity, most, fixed }}
          onChange={(next) => onChange({ quantity: next })}
        />
        <span aria-hidden className="text-ui-fg-subtle txt-compact-small">
          ×
        </span>
        <Input
          dir="ltr"
          size="small"
          inputMode="decimal"
          className="w-20"
          aria-label={t("orderEdit.priceOf", { item })}
          disabled={fixed}
          value={price}
          onChange={(event) => onChange({ price: event.target.value })}
        />
        <Text size="small" leading="compact" weight="plus" className="ms-auto tabular-nums">
          <bdi>{unit === null ? "–" : money(Math.round(unit * quantity * 100) / 100)}</bdi>
        </Text>
      </div>
      <Below problem={problem} />
    </li>
  );
}

interface StepperProps {
  item: string;
  quantity: number;
  most: number;
  fixed: boolean;
  onChange: (quantity: number) => void;
}

function Stepper({ item, quantity, most, fixed, onChange }: StepperProps) {
  const { t } = useReader();
  const put = (next: number) => onChange(Math.min(Math.max(next, 1), most));
  return (
    <div className="flex items-center gap-x-1">
      <IconButton
        type="button"
        size="small"
        aria-label={t("orderEdit.less", { item })}
        disabled={fixed || quantity <= 1}
        onClick={() => put(quantity - 1)}
      >
        <MinusMini />
      </IconButton>
      <Input
        dir="ltr"
        size="small"
        inputMode="numeric"
        className="w-14 text-center tabular-nums"
        aria-label={t("orderEdit.quantityOf", { item })}
        disabled={fixed}
        value={quantity}
        onChange={(event) => {
          const typed = Number(event.target.value.replace(/\D/g, ""));
          put(typed);
        }}
      />
      <IconButton
        type="button"
        size="small"
        aria-label={t("orderEdit.more", { item })}
        disabled={fixed || quantity >= most}
        onClick={() => put(quantity + 1)}
      >
        <PlusMini />
      </IconButton>
    </div>
  );
}
