import { toast } from "@medusajs/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Gallery } from "../../pictures/gallery";
import { type DraftPicture, draftOf, isChanged, overNewer, wantedOf } from "../lib/gallery-draft";
import { OpsProblem, problemText } from "../lib/ops-problem";
import { getGallery, saveGallery } from "../lib/pictures-api";
import { KEYS } from "./keys";
import { useReader } from "./use-reader";

export interface GalleryDraft {
  saved: Gallery | undefined;
  loading: { problem: unknown; retry: () => void };
  pictures: readonly DraftPicture[];
  changed: boolean;
  /** Somebody else saved in the meantime: the reader chooses. */
  conflict: boolean;
  saving: boolean;
  change: (next: (now: readonly DraftPicture[]) => DraftPicture[]) => void;
  save: () => void;
  /** Drops the draft; after a conflict, in favour of what the other one saved. */
  discard: () => void;
  /** Saves the draft over what the other one saved. */
  overrule: () => void;
}

/** A product's gallery and what the reader has changed of it; nothing is saved before they say so. */
export function useGallery(productId: string): GalleryDraft {
  const { locale, t } = useReader();
  const client = useQueryClient();
  const key = KEYS.gallery(productId);
  const query = useQuery({ queryKey: key, queryFn: ({ signal }) => getGallery(locale, productId, signal) });
  const [draft, setDraft] = useState<readonly DraftPicture[] | null>(null);
  /** What the draft started from: a fresh reading in the background must not pass for it. */
  const [base, setBase] = useState<Gallery | null>(null);
  const [conflict, setConflict] = useState(false);
  const from = base ?? query.data;
  const pictures = draft ?? (query.data ? draftOf(query.data) : []);
  const reset = () => {
    setDraft(null);
    setBase(null);
    setConflict(false);
  };
  const mutation = useMutation({
    mutationFn: (body: { revision: string; pictures: readonly DraftPicture[] }) =>
      saveGallery(locale, productId, { revision: body.revision, pictures: wantedOf(body.pictures) }),
    onSuccess: (gallery) => {
      client.setQueryData(key, gallery);
      reset();
      toast.success(t("pictures.saved"));
      void client.invalidateQueries({ queryKey: KEYS.medusaProducts });
    },
    onError: (problem) => {
      const isConflict = problem instanceof OpsProblem && problem.code === "gallery_changed";
      setConflict(isConflict);
      if (!isConflict) toast.error(t("problem.failed"), { description: problemText(problem, t) });
    },
  });
  const overrule = async () => {
    const { data: newer } = await query.refetch();
    if (newer) mutation.mutate({ revision: newer.revision, pictures: overNewer(pictures, newer) });
  };
  return {
    saved: query.data,
    loading: { problem: query.error, retry: () => void query.refetch() },
    pictures,
    changed: from !== undefined && draft !== null && isChanged(draft, from),
    conflict,
    saving: mutation.isPending,
    change: (next) => {
      if (!base && query.data) setBase(query.data);
      setDraft((now) => next(now ?? (query.data ? draftOf(query.data) : [])));
    },
    save: () => from && mutation.mutate({ revision: from.revision, pictures }),
    discard: () => {
      reset();
      void query.refetch();
    },
    overrule: () => void overrule(),
  };
}
