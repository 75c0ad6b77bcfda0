import { Alert, Button } from "@medusajs/ui";
import type { GalleryDraft } from "../../hooks/use-gallery";
import { useReader } from "../../hooks/use-reader";

/** Two people changed the same gallery: the second one chooses, and nothing is lost before. */
export function Conflict({ gallery }: { gallery: GalleryDraft }) {
  const { t } = useReader();
  return (
    <div className="px-6 py-4" role="alert">
      <Alert variant="warning">
        <strong className="txt-compact-small-plus text-ui-fg-base">{t("pictures.changedTitle")}</strong>
        <p className="text-ui-fg-subtle mt-1">{t("pictures.changedText")}</p>
        <div className="mt-3 flex flex-wrap gap-2">
          <Button size="small" variant="secondary" type="button" onClick={gallery.discard}>
            {t("pictures.takeTheirs")}
          </Button>
          <Button
            size="small"
            variant="secondary"
            type="button"
            isLoading={gallery.saving}
            onClick={gallery.overrule}
          >
            {t("pictures.saveMine")}
          </Button>
        </div>
      </Alert>
    </div>
  );
}
