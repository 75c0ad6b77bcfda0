import { Button, Container, Heading, Text } from "@medusajs/ui";
import { type GalleryDraft, useGallery } from "../../hooks/use-gallery";
import { useMay } from "../../hooks/use-may";
import { useReader } from "../../hooks/use-reader";
import { useUploads } from "../../hooks/use-uploads";
import { added } from "../../lib/gallery-draft";
import { LoadProblem } from "../notices";
import { Conflict } from "./conflict";
import { DropZone } from "./drop-zone";
import { GalleryGrid } from "./gallery-grid";
import { UploadList } from "./upload-list";

/** A product's pictures as the shop shows them: upload, order, cover, words, removal; saved together. */
export function GalleryCard({ productId }: { productId: string }) {
  const { t } = useReader();
  const may = useMay();
  const gallery = useGallery(productId);
  const uploads = useUploads((picture) => gallery.change((now) => added(now, picture)));
  const canWrite = may("products.write") && may("files.write");
  return (
    <Container className="divide-y p-0" data-souk="gallery">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <Heading level="h2">{t("pictures.title")}</Heading>
        {gallery.changed && <SaveBar gallery={gallery} waiting={uploads.running > 0} />}
      </div>
      {gallery.conflict && <Conflict gallery={gallery} />}
      {gallery.loading.problem !== null && !gallery.saved && (
        <LoadProblem problem={gallery.loading.problem} onRetry={gallery.loading.retry} />
      )}
      {gallery.saved && (
        <div className="flex flex-col gap-y-4 px-6 py-4">
          {canWrite && <DropZone onFiles={uploads.send} />}
          <UploadList uploads={uploads} />
          {gallery.pictures.length === 0 ? (
            <Text size="small" leading="compact" className="text-ui-fg-subtle">
              {t("pictures.empty")}
            </Text>
          ) : (
            <GalleryGrid pictures={gallery.pictures} change={canWrite ? gallery.change : null} />
          )}
        </div>
      )}
    </Container>
  );
}

function SaveBar({ gallery, waiting }: { gallery: GalleryDraft; waiting: boolean }) {
  const { t } = useReader();
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Text size="small" leading="compact" className="text-ui-fg-subtle" role="status">
        {t("pictures.unsaved")}
      </Text>
      <Button
        size="small"
        variant="secondary"
        type="button"
        disabled={gallery.saving}
        onClick={gallery.discard}
      >
        {t("pictures.discard")}
      </Button>
      <Button size="small" type="button" disabled={waiting} isLoading={gallery.saving} onClick={gallery.save}>
        {t("pictures.save")}
      </Button>
    </div>
  );
}
