import { Text } from "@medusajs/ui";
import type { EditedField, OrderChanges, OrderLine } from "../../../modules/order-flow/types";
import { useReader } from "../../hooks/use-reader";
import type { WordKey } from "../../i18n/en";
import { localPhone } from "../../lib/phone";

const LABEL: Record<EditedField, WordKey> = {
  customer_name: "orderEdit.name",
  phone: "orderEdit.phone",
  city: "orderEdit.city",
  district: "orderEdit.district",
  line1: "orderEdit.line1",
  note: "orderEdit.note",
  items: "orderEdit.items",
  delivery_fee: "orderEdit.feeLabel",
  total: "orderEdit.total",
};

/** What an edit changed, each field as it was and as it became. */
export function Changes({ changes }: { changes: OrderChanges }) {
  const { t, money } = useReader();
  const words = (field: EditedField, value: unknown): string => {
    if (value === null || value === undefined || value === "") return "–";
    if (field === "total" || field === "delivery_fee") return money(Number(value));
    if (field === "phone") return localPhone(String(value)) ?? String(value);
    if (field !== "items" || !Array.isArray(value)) return String(value);
    return (
      (value as OrderLine[])
        // A title keeps its own direction inside the list.
        .map((line) => `${line.quantity} × \u2068${line.title}\u2069 (${money(line.unit_price)})`)
        .join(" · ")
    );
  };
  const fields = (Object.keys(LABEL) as EditedField[]).filter((field) => changes[field]);
  return (
    <dl className="flex flex-col gap-y-1">
      {fields.map((field) => (
        <div key={field}>
          <Text as="div" size="small" leading="compact" className="text-ui-fg-subtle break-words">
            <dt className="inline">{t(LABEL[field])}</dt>
            {": "}
            <dd className="inline">
              <del>
                <bdi>{words(field, changes[field]?.before)}</bdi>
              </del>{" "}
              <ins className="text-ui-fg-base no-underline">
                <bdi>{words(field, changes[field]?.after)}</bdi>
              </ins>
            </dd>
          </Text>
        </div>
      ))}
    </dl>
  );
}
