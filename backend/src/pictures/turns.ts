import { PictureProblem } from "./problem";

/** Lets a few pieces of heavy work run at once; the others wait, and beyond `waiting` they are sent away. */
export class Turns {
  private running = 0;
  private readonly queue: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly waiting: number,
  ) {}

  /** Runs `work` when its turn comes. Throws `upload_busy` when too many wait already. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.running >= this.atOnce) {
      if (this.queue.length >= this.waiting) throw new PictureProblem("upload_busy");
      await new Promise<void>((resolve) => this.queue.push(resolve));
    } else {
      this.running += 1;
    }
    try {
      return await work();
    } finally {
      // A place is handed on, not given back, while somebody waits.
      const next = this.queue.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
