import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { DotsSix, Trash } from "@medusajs/icons";
import { Badge, Button, clx, IconButton } from "@medusajs/ui";
import type { GalleryDraft } from "../../hooks/use-gallery";
import { useReader } from "../../hooks/use-reader";
import { type DraftPicture, movedTo, without } from "../../lib/gallery-draft";
import { AltFields } from "./alt-fields";

interface PictureCardProps {
  picture: DraftPicture;
  /** Counted from 0; the first is the cover. */
  index: number;
  count: number;
  change: GalleryDraft["change"] | null;
}

/** One picture with its handle, its place and its words. */
export function PictureCard({ picture, index, count, change }: PictureCardProps) {
  const { t, locale } = useReader();
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } =
    useSortable({ id: picture.key, disabled: change === null });
  const position = index + 1;
  const { key, alt } = picture;
  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className={clx(
        "bg-ui-bg-component shadow-elevation-card-rest relative flex min-w-0 flex-col gap-y-3 rounded-lg p-3",
        isDragging && "shadow-elevation-flyout z-10",
      )}
      data-picture={picture.url}
    >
      <div className="flex items-start gap-x-3">
        <img
          src={picture.thumbnail ?? picture.url}
          alt={alt[locale] || t("pictures.picture", { position })}
          width={96}
          height={120}
          className="bg-ui-bg-subtle h-[120px] w-24 shrink-0 rounded-md object-cover"
        />
        <div className="flex min-w-0 grow flex-col items-start gap-y-2">
          <div className="flex w-full items-center justify-between gap-x-2">
            {index === 0 ? (
              <Badge size="2xsmall" color="green">
                {t("pictures.cover")}
              </Badge>
            ) : (
              <Badge size="2xsmall">{String(position)}</Badge>
            )}
            {change && (
              <div className="flex gap-x-1">
                <IconButton
                  ref={setActivatorNodeRef}
                  size="base"
                  variant="transparent"
                  type="button"
                  className="cursor-grab touch-none"
                  {...attributes}
                  {...listeners}
                  aria-label={t("pictures.move", { position, count })}
                >
                  <DotsSix />
                </IconButton>
                <IconButton
                  size="base"
                  variant="transparent"
                  type="button"
                  aria-label={t("pictures.remove", { position })}
                  onClick={() => change((now) => without(now, key))}
                >
                  <Trash />
                </IconButton>
              </div>
            )}
          </div>
          {change && index > 0 && (
            <Button
              size="small"
              variant="secondary"
              type="button"
              onClick={() => change((now) => movedTo(now, key, 0))}
            >
              {t("pictures.makeCover")}
            </Button>
          )}
        </div>
      </div>
      <AltFields picture={picture} position={position} change={change} />
    </li>
  );
}
