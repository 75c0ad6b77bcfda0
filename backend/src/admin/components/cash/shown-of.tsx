import { Button, Text } from "@medusajs/ui";
import { useReader } from "../../hooks/use-reader";

interface ShownOfProps {
  shown: number;
  total: number;
  busy?: boolean;
  /** Shows more; without it there is no button. */
  onMore?: () => void;
}

/** How many of a list are shown, and the way to more of them. */
export function ShownOf({ shown, total, busy, onMore }: ShownOfProps) {
  const { t } = useReader();
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {t("cash.shown", { shown, total })}
      </Text>
      {onMore && (
        <Button size="small" variant="secondary" type="button" isLoading={busy} onClick={onMore}>
          {t("common.more")}
        </Button>
      )}
    </div>
  );
}
