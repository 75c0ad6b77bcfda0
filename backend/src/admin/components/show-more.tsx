import { Button } from "@medusajs/ui";
import { useReader } from "../hooks/use-reader";

interface Paged {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

/** Under a list that has more: a button for the next page. */
export function ShowMore({ list }: { list: Paged }) {
  const { t } = useReader();
  if (!list.hasNextPage) return null;
  return (
    <div className="flex justify-center border-t px-6 py-4">
      <Button
        type="button"
        size="small"
        variant="transparent"
        isLoading={list.isFetchingNextPage}
        onClick={() => void list.fetchNextPage()}
      >
        {t("common.more")}
      </Button>
    </div>
  );
}
