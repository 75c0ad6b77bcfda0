import { Button } from "@medusajs/ui";
import type { OrderActions } from "../hooks/use-order-actions";

interface ActionButtonProps {
  actions: OrderActions;
  kind: "ship" | "export";
  label: string;
  /** Said once it is under way. */
  done: string;
}

/** A section's own action: busy while it runs, waiting while another one does. */
export const ActionButton = ({ actions, kind, label, done }: ActionButtonProps) => (
  <Button
    type="button"
    size="small"
    variant="secondary"
    isLoading={actions.running?.kind === kind}
    disabled={actions.running !== null}
    onClick={() => void actions.run({ kind }, done)}
  >
    {label}
  </Button>
);
