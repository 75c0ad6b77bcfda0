import { ArrowPath, XMark } from "@medusajs/icons";
import { IconButton, Text } from "@medusajs/ui";
import { useReader } from "../../hooks/use-reader";
import type { Upload, Uploads } from "../../hooks/use-uploads";
import { problemText } from "../../lib/ops-problem";

/** Each file on its way with its progress, each refused one with its reason. */
export function UploadList({ uploads }: { uploads: Uploads }) {
  if (uploads.list.length === 0) return null;
  return (
    <ul className="flex flex-col gap-y-2" data-souk="uploads">
      {uploads.list.map((upload) => (
        <li key={upload.key} className="bg-ui-bg-component shadow-elevation-card-rest rounded-md px-3 py-2">
          {upload.problem ? <Refused upload={upload} uploads={uploads} /> : <Running upload={upload} />}
        </li>
      ))}
    </ul>
  );
}

function Running({ upload: { file, share, started } }: { upload: Upload }) {
  const { t } = useReader();
  const percent = Math.round(share * 100);
  const name = file.name;
  const words = !started
    ? t("pictures.waiting", { name })
    : percent < 100
      ? t("pictures.uploading", { name, percent })
      : t("pictures.working", { name });
  return (
    <div className="flex flex-col gap-y-1.5">
      <Text size="small" leading="compact" className="truncate">
        {words}
      </Text>
      <progress aria-label={name} value={percent} max={100} className="h-1.5 w-full" />
    </div>
  );
}

function Refused({ upload, uploads }: { upload: Upload; uploads: Uploads }) {
  const { t } = useReader();
  const { key, file, problem } = upload;
  return (
    <div role="alert" className="flex items-start justify-between gap-x-3">
      <Text size="small" leading="compact" className="text-ui-fg-error break-words pt-1.5 text-start">
        {problemText(problem, t)}
      </Text>
      <div className="flex shrink-0 gap-x-1">
        <IconButton
          size="small"
          variant="transparent"
          type="button"
          aria-label={t("pictures.again", { name: file.name })}
          onClick={() => uploads.again(key)}
        >
          <ArrowPath />
        </IconButton>
        <IconButton
          size="small"
          variant="transparent"
          type="button"
          aria-label={t("pictures.dismiss", { name: file.name })}
          onClick={() => uploads.dismiss(key)}
        >
          <XMark />
        </IconButton>
      </div>
    </div>
  );
}
