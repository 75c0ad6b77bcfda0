import { useRef, useState } from "react";
import type { StoredPicture } from "../../pictures/store";
import { uploadPicture } from "../lib/pictures-api";
import { useReader } from "./use-reader";

/** One file on its way: how much has been sent (0 to 1), or what was wrong with it. */
export interface Upload {
  key: number;
  file: File;
  share: number;
  started: boolean;
  problem: unknown;
}

export interface Uploads {
  list: readonly Upload[];
  /** Files still on their way. */
  running: number;
  send: (files: readonly File[]) => void;
  again: (key: number) => void;
  dismiss: (key: number) => void;
}

/** So many at once: a phone's line is shared by all, and the server redraws two at a time. */
const AT_ONCE = 2;

/** Uploads files, each by itself; a failed one stays in the list with its problem, the others go on. */
export function useUploads(onStored: (picture: StoredPicture) => void): Uploads {
  const { locale } = useReader();
  const [list, setList] = useState<readonly Upload[]>([]);
  const waiting = useRef<Upload[]>([]);
  const running = useRef(0);
  const next = useRef(0);
  const stored = useRef(onStored);
  stored.current = onStored;
  const change = (key: number, over: Partial<Upload>) =>
    setList((now) => now.map((one) => (one.key === key ? { ...one, ...over } : one)));
  const dismiss = (key: number) => setList((now) => now.filter((one) => one.key !== key));

  const run = async ({ key, file }: Upload): Promise<void> => {
    change(key, { started: true });
    try {
      const picture = await uploadPicture(locale, file, (share) => change(key, { share }));
      dismiss(key);
      stored.current(picture);
    } catch (problem) {
      change(key, { problem: problem ?? new Error("unknown") });
    }
  };
  const pump = (): void => {
    while (running.current < AT_ONCE) {
      const upload = waiting.current.shift();
      if (!upload) return;
      running.current += 1;
      void run(upload).finally(() => {
        running.current -= 1;
        pump();
      });
    }
  };
  const send = (files: readonly File[]) => {
    const fresh = files.map((file) => {
      next.current += 1;
      return { key: next.current, file, share: 0, started: false, problem: null };
    });
    setList((now) => [...now, ...fresh]);
    waiting.current.push(...fresh);
    pump();
  };
  const again = (key: number) => {
    const upload = list.find((one) => one.key === key);
    if (!upload) return;
    dismiss(key);
    send([upload.file]);
  };
  return { list, running: list.filter(({ problem }) => !problem).length, send, again, dismiss };
}
