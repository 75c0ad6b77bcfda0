export const FAULT_KINDS = ["slow", "cut", "429", "500", "html", "lost_answer"] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

export interface FaultSpec {
  /** `google` or a carrier's id. */
  target: string;
  kind: FaultKind;
  /** How many calls it still hits. */
  count: number;
  /** Hits only calls whose path contains this text. */
  path?: string;
  /** Hits only this HTTP method. */
  method?: string;
  /** Pause of `slow`, milliseconds. */
  delay_ms: number;
}

export interface Fault extends FaultSpec {
  id: number;
  /** Calls hit so far. */
  hits: number;
}

export interface FaultedCall {
  method: string;
  path: string;
  /** A login or token call. */
  session: boolean;
  /** A read that goes by another method than GET. */
  read?: boolean;
}

/** The faults that wait for a call. */
export class FaultList {
  private faults: Fault[] = [];
  private nextId = 1;

  add(spec: FaultSpec): Fault {
    const fault = { ...spec, id: this.nextId++, hits: 0 };
    this.faults.push(fault);
    return { ...fault };
  }

  list(): Fault[] {
    return this.faults.map((fault) => ({ ...fault }));
  }

  clear(): void {
    this.faults = [];
  }

  /** The oldest fault that hits this call, used up by one; undefined when the call goes through. */
  take(target: string, call: FaultedCall): Fault | undefined {
    const fault = this.faults.find((one) => one.target === target && hits(one, call));
    if (!fault) return undefined;
    fault.count -= 1;
    fault.hits += 1;
    if (fault.count <= 0) this.faults = this.faults.filter((one) => one !== fault);
    return { ...fault };
  }
}

/**
 * Without a path, a fault spares logins (the call itself is meant), and a lost answer waits for a call that changes
 * something: losing the answer of a read proves nothing.
 */
function hits(fault: Fault, call: FaultedCall): boolean {
  if (fault.method && fault.method !== call.method) return false;
  if (fault.path !== undefined) return call.path.includes(fault.path);
  if (call.session) return false;
  const isRead = call.method === "GET" || call.read === true;
  return fault.kind !== "lost_answer" || fault.method !== undefined || !isRead;
}
