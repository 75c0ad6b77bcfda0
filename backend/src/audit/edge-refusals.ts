import type { EdgeReason, EdgeRefusal } from "../edge/told";
import type { NewAuditRecord } from "../modules/audit/types";

const WINDOW_MS = 60_000;
/** Different refusals that are counted apart within a window; those beyond are counted together. */
const MOST = 500;

const ACTIONS: Record<EdgeReason, string> = {
  address: "refused.address",
  other_origin: "refused.other_origin",
  too_many: "refused.too_many",
};

type Write = (record: NewAuditRecord) => Promise<void>;

/**
 * Puts what the edge refused on record: the first of its kind from an address at once, those that follow within a minute
 * as one record with their number. An attacker can neither fill the log nor keep out of it.
 */
export class EdgeRefusals {
  private readonly later = new Map<string, { refusal: EdgeRefusal; times: number }>();
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly write: Write,
    private readonly onError: (error: Error) => void,
  ) {
    this.timer = setInterval(() => void this.flush(), WINDOW_MS);
    this.timer.unref();
  }

  readonly tell = (refusal: EdgeRefusal): void => {
    const known = this.later.get(keyOf(refusal));
    if (known) {
      known.times += 1;
      return;
    }
    const full = this.later.size >= MOST;
    const counted = full ? { ...refusal, address: "", area: "", method: "" } : refusal;
    const together = this.later.get(keyOf(counted));
    if (together) together.times += 1;
    else this.later.set(keyOf(counted), { refusal: counted, times: full ? 1 : 0 });
    if (!full) void this.put(refusal, 1);
  };

  /** Writes what was counted since the last time. */
  async flush(): Promise<void> {
    const counted = [...this.later.values()].filter(({ times }) => times > 0);
    this.later.clear();
    await Promise.all(counted.map(({ refusal, times }) => this.put(refusal, times)));
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.flush();
  }

  private async put({ reason, method, area, address }: EdgeRefusal, times: number): Promise<void> {
    const record: NewAuditRecord = {
      actor: "stranger",
      action: ACTIONS[reason],
      ...(area ? { subject_type: "path", subject_id: `${method} ${area}` } : {}),
      detail: { times },
      address: address || null,
      outcome: "refused",
    };
    await this.write(record).catch(this.onError);
  }
}

const keyOf = ({ reason, method, area, address }: EdgeRefusal): string =>
  [reason, method, area, address].join(" ");
