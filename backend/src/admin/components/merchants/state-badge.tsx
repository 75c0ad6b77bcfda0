import { Badge } from "@medusajs/ui";
import type { MerchantState } from "../../../people/merchants/merchant";
import { useReader } from "../../hooks/use-reader";

const COLOURS = { submitted: "orange", approved: "green", rejected: "red" } as const;

export function CompanyState({ state }: { state: MerchantState }) {
  const { t } = useReader();
  return (
    <Badge size="2xsmall" color={COLOURS[state]}>
      {t(`company.state.${state}`)}
    </Badge>
  );
}
