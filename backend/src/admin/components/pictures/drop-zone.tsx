import { Camera, Photo } from "@medusajs/icons";
import { Button, clx, Text } from "@medusajs/ui";
import { type ChangeEvent, type DragEvent, useId, useRef, useState } from "react";
import { useReader } from "../../hooks/use-reader";

const ACCEPTED = "image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif";

/** Where pictures come in: dropped, chosen from the files, or taken with the phone's camera. */
export function DropZone({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const { t } = useReader();
  const [over, setOver] = useState(false);
  const hint = useId();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles(Array.from(event.dataTransfer.files));
  };
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <fieldset
      aria-label={t("pictures.choose")}
      aria-describedby={hint}
      className={clx(
        "border-ui-border-strong bg-ui-bg-subtle flex flex-col items-center gap-y-3 rounded-lg border border-dashed p-4 text-center",
        over && "border-ui-border-interactive bg-ui-bg-highlight",
      )}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Text size="small" leading="compact" weight="plus" className="hidden md:block">
        {t("pictures.drop")}
      </Text>
      <div className="flex flex-wrap justify-center gap-2">
        <FilesButton label={t("pictures.choose")} icon={<Photo />} onFiles={onFiles} />
        <FilesButton label={t("pictures.camera")} icon={<Camera />} onFiles={onFiles} camera />
      </div>
      <Text size="xsmall" className="text-ui-fg-subtle text-pretty" id={hint}>
        {t("pictures.hint")}
      </Text>
    </fieldset>
  );
}

interface FilesButtonProps {
  label: string;
  icon: React.ReactNode;
  onFiles: (files: readonly File[]) => void;
  /** Opens the camera; for phones only. */
  camera?: boolean;
}

function FilesButton({ label, icon, onFiles, camera = false }: FilesButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    onFiles(Array.from(event.target.files ?? []));
    // The same file may be chosen again.
    event.target.value = "";
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={camera ? "image/*" : ACCEPTED}
        capture={camera ? "environment" : undefined}
        multiple={!camera}
        aria-label={label}
        tabIndex={-1}
        className="sr-only"
        data-souk={camera ? "camera-input" : "files-input"}
        onChange={take}
      />
      <Button
        size="base"
        variant="secondary"
        type="button"
        className={camera ? "md:hidden" : undefined}
        onClick={() => input.current?.click()}
      >
        {icon}
        {label}
      </Button>
    </>
  );
}
