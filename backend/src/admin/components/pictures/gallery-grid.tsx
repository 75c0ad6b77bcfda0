import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { rectSortingStrategy, SortableContext, sortableKeyboardCoordinates } from "@dnd-kit/sortable";
import type { GalleryDraft } from "../../hooks/use-gallery";
import { useReader } from "../../hooks/use-reader";
import { type DraftPicture, movedTo } from "../../lib/gallery-draft";
import { PictureCard } from "./picture-card";

/** Far enough that a touch or a click is no drag. */
const DRAG_PX = 6;

interface GalleryGridProps {
  pictures: readonly DraftPicture[];
  /** Null for readers who may only look. */
  change: GalleryDraft["change"] | null;
}

/** The pictures in their order, to be dragged by mouse, finger or keyboard. */
export function GalleryGrid({ pictures, change }: GalleryGridProps) {
  const { t } = useReader();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: DRAG_PX } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const keys = pictures.map(({ key }) => key);
  const count = pictures.length;
  const at = (key: string | number) => keys.indexOf(String(key)) + 1;
  const end = ({ active, over }: DragEndEvent) => {
    if (over && active.id !== over.id)
      change?.((now) =>
        movedTo(
          now,
          String(active.id),
          now.findIndex(({ key }) => key === over.id),
        ),
      );
  };
  const say = (position: number) => t("pictures.moved", { position, count });
  const announcements = {
    onDragStart: ({ active }: { active: { id: string | number } }) =>
      t("pictures.picture", { position: at(active.id) }),
    onDragOver: ({ over }: { over: { id: string | number } | null }) => (over ? say(at(over.id)) : undefined),
    onDragEnd: ({ over }: { over: { id: string | number } | null }) => (over ? say(at(over.id)) : undefined),
    onDragCancel: () => undefined,
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={end}
      accessibility={{ announcements, screenReaderInstructions: { draggable: t("pictures.moveHint") } }}
    >
      <SortableContext items={keys} strategy={rectSortingStrategy}>
        <ol className="grid grid-cols-1 gap-4 md:grid-cols-2" data-souk="pictures">
          {pictures.map((picture, index) => (
            <PictureCard key={picture.key} picture={picture} index={index} count={count} change={change} />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}
