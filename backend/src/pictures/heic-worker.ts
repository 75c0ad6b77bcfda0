import { parentPort, workerData } from "node:worker_threads";
import libheif from "libheif-js/wasm-bundle.js";

/** What the thread is given, and what it answers. */
export interface HeicTask {
  file: Uint8Array;
  pixels: number;
  bytes: number;
}
export type HeicAnswer =
  | { kind: "pixels"; width: number; height: number; data: ArrayBuffer }
  | { kind: "too_many"; width: number; height: number }
  | { kind: "damaged" };

const PAGE = 65_536;

/** The thread's own limits cover scripts only: the decoder's memory is held back here. */
function limitMemory(bytes: number): void {
  const grow = WebAssembly.Memory.prototype.grow;
  WebAssembly.Memory.prototype.grow = function limited(this: WebAssembly.Memory, pages: number): number {
    if (this.buffer.byteLength + pages * PAGE > bytes) throw new RangeError("decoder out of memory");
    return grow.call(this, pages);
  };
}

async function decode({ file, pixels }: HeicTask): Promise<HeicAnswer> {
  await libheif.ready;
  const images = new libheif.HeifDecoder().decode(file);
  const image = images.find((one) => one.is_primary()) ?? images[0];
  if (!image) return { kind: "damaged" };
  const [width, height] = [image.get_width(), image.get_height()];
  if (!(width > 0 && height > 0)) return { kind: "damaged" };
  if (width * height > pixels) return { kind: "too_many", width, height };
  const target = { data: new Uint8ClampedArray(width * height * 4), width, height };
  const filled = await new Promise((resolve) => image.display(target, resolve));
  return filled ? { kind: "pixels", width, height, data: target.data.buffer } : { kind: "damaged" };
}

const task = workerData as HeicTask;
limitMemory(task.bytes);
decode(task).then(
  (answer) => parentPort?.postMessage(answer, answer.kind === "pixels" ? [answer.data] : []),
  () => parentPort?.postMessage({ kind: "damaged" } satisfies HeicAnswer),
);
