import { extname, join } from "node:path";
import { Worker } from "node:worker_threads";
import type { HeicAnswer, HeicTask } from "./heic-worker";
import { inMegapixels, type UploadLimits } from "./limits";
import { PictureProblem } from "./problem";
import { Turns } from "./turns";

/** Decoded pixels, upright, four bytes each (red, green, blue, alpha). */
export interface Pixels {
  width: number;
  height: number;
  data: Buffer;
}

/** Built code is JavaScript; tests run the source, of which Node takes the types off by itself. */
const WORKER = join(__dirname, `heic-worker${extname(__filename)}`);
const MEGABYTES = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };
const WAITING = 40;
const oneAtATime = new Turns(1, WAITING);

/**
 * Decodes a HEIC file in a thread of its own, one at a time, with limits on pixels, memory and time; the thread is gone
 * afterwards, with all it took.
 */
export function decodeHeic(file: Buffer, limits: UploadLimits): Promise<Pixels> {
  return oneAtATime.run(() => inThread(file, limits));
}

async function inThread(file: Buffer, limits: UploadLimits): Promise<Pixels> {
  const task: HeicTask = { file, pixels: limits.pixels, bytes: limits.heicBytes };
  const worker = new Worker(WORKER, {
    workerData: task,
    resourceLimits: MEGABYTES,
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  try {
    const answer = await answerOf(worker, limits.pictureMs);
    if (answer.kind === "damaged") throw new PictureProblem("picture_damaged");
    const { width, height } = answer;
    if (answer.kind === "too_many")
      throw new PictureProblem("picture_pixels", { width, height, max: inMegapixels(limits.pixels) });
    return { width, height, data: Buffer.from(answer.data) };
  } finally {
    await worker.terminate();
  }
}

function answerOf(worker: Worker, withinMs: number): Promise<HeicAnswer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new PictureProblem("picture_slow")), withinMs);
    const end = (done: () => void) => {
      clearTimeout(timer);
      done();
    };
    worker.once("message", (answer: HeicAnswer) => end(() => resolve(answer)));
    worker.once("error", () => end(() => reject(new PictureProblem("picture_damaged"))));
    worker.once("exit", () => end(() => reject(new PictureProblem("picture_damaged"))));
  });
}
