import { createHash } from "node:crypto";
import { anatomyOf } from "./anatomy";
import { refuseDisguise } from "./disguise";
import { inMegabytes, type UploadLimits } from "./limits";
import { PictureProblem } from "./problem";
import { type Rendition, render } from "./render";
import { sniff } from "./sniff";
import { Turns } from "./turns";

/** A stored file under its final name. */
export interface NamedRendition extends Rendition {
  name: string;
}

export interface ProcessedPicture {
  full: NamedRendition;
  thumbnail: NamedRendition;
}

const AT_ONCE = 2;
const WAITING = 60;
const turns = new Turns(AT_ONCE, WAITING);

/**
 * What an uploaded file becomes. It is judged by its content alone: format, weight, structure, pixels, whole decoding.
 *
 * @param read gives the file's bytes when its turn has come
 * @throws PictureProblem saying why the file is refused
 */
export function processPicture(read: () => Promise<Buffer>, limits: UploadLimits): Promise<ProcessedPicture> {
  return turns.run(async () => {
    const file = await read();
    if (file.length > limits.fileBytes)
      throw new PictureProblem("picture_heavy", { max: inMegabytes(limits.fileBytes) });
    const format = sniff(file);
    if (!format) throw new PictureProblem("picture_type");
    const anatomy = anatomyOf(format, file);
    await refuseDisguise(format, file, anatomy);
    const { full, thumbnail } = await render(format, file, limits);
    return { full: named(full, "p"), thumbnail: named(thumbnail, "t") };
  });
}

/** The content's own digest and its size in pixels, which the shop reads from the address. */
function named(rendition: Rendition, kind: "p" | "t"): NamedRendition {
  const digest = createHash("sha256").update(rendition.bytes).digest("hex").slice(0, 32);
  const { width, height, extension } = rendition;
  return { ...rendition, name: `${kind}-${digest}-${width}x${height}.${extension}` };
}
