import { sealOf, signEnd } from "./chain";
import type { AuditHead, AuditRecord } from "./types";

/** What the chain is checked against outside the database. */
export interface Anchor {
  seq: number;
  mac: string;
  signature: string;
}

export interface ChainReader {
  head(): Promise<AuditHead | undefined>;
  /** Sealed records after `seq`, in order; an empty list ends the walk. */
  after(seq: number): Promise<AuditRecord[]>;
  /** Records that have waited for their seal for more than a minute. */
  unsealed(): Promise<number>;
  total(): Promise<number>;
}

export interface Verdict {
  /** Empty: nothing was changed, removed or cut off. */
  problems: string[];
  checked: number;
  head: number;
}

const MOST_PROBLEMS = 20;

/** Walks the whole chain and says what does not fit, in plain words. */
export async function verifyChain(
  reader: ChainReader,
  key: string,
  anchor: Anchor | undefined,
): Promise<Verdict> {
  const head = await reader.head();
  const problems: string[] = [];
  if (!head) {
    if (anchor) problems.push(`the chain is gone: its end was record ${anchor.seq}`);
    if (await reader.total()) problems.push("there are records, but no chain");
    return { problems, checked: 0, head: 0 };
  }
  problems.push(...signatureProblems(head, key));
  const walk = await walkChain(reader, key, head, anchor);
  problems.push(...walk.problems, ...endProblems(head, walk, key, anchor));
  const waiting = await reader.unsealed();
  if (waiting) problems.push(`${waiting} record(s) have waited for their seal for more than a minute`);
  return { problems: problems.slice(0, MOST_PROBLEMS), checked: walk.checked, head: Number(head.seq) };
}

function signatureProblems(head: AuditHead, key: string): string[] {
  const headSigned = signEnd(key, "head", Number(head.seq), head.mac) === head.signature;
  const begun = signEnd(key, "checkpoint", Number(head.checkpoint_seq), head.checkpoint_mac);
  return [
    ...(headSigned ? [] : ["the end of the chain is not signed with this key"]),
    ...(begun === head.checkpoint_signature
      ? []
      : ["the beginning of the chain is not signed with this key"]),
  ];
}

interface Walk {
  checked: number;
  seq: number;
  mac: string;
  problems: string[];
  /** The seal found at the anchor's place. */
  anchored: string | undefined;
}

async function walkChain(
  reader: ChainReader,
  key: string,
  head: AuditHead,
  anchor: Anchor | undefined,
): Promise<Walk> {
  const walk: Walk = {
    checked: 0,
    seq: Number(head.checkpoint_seq),
    mac: head.checkpoint_mac,
    problems: [],
    anchored: anchor && Number(head.checkpoint_seq) >= anchor.seq ? anchor.mac : undefined,
  };
  for (let records = await reader.after(walk.seq); records.length; records = await reader.after(walk.seq)) {
    for (const record of records) step(walk, record, key, anchor);
  }
  return walk;
}

function step(walk: Walk, record: AuditRecord, key: string, anchor: Anchor | undefined): void {
  const seq = Number(record.seq);
  if (seq !== walk.seq + 1) walk.problems.push(`records ${walk.seq + 1} to ${seq - 1} are missing`);
  else if (sealOf(key, walk.mac, seq, record) !== record.mac) walk.problems.push(`record ${seq} was changed`);
  if (anchor?.seq === seq) walk.anchored = record.mac ?? "";
  walk.checked += 1;
  walk.seq = seq;
  walk.mac = record.mac ?? "";
}

function endProblems(head: AuditHead, walk: Walk, key: string, anchor: Anchor | undefined): string[] {
  const problems: string[] = [];
  const end = Number(head.seq);
  if (walk.seq < end) problems.push(`records ${walk.seq + 1} to ${end} are missing at the end`);
  else if (walk.seq > end || walk.mac !== head.mac)
    problems.push("the chain does not end where it was signed");
  if (!anchor) return problems;
  if (signEnd(key, "head", anchor.seq, anchor.mac) !== anchor.signature)
    problems.push("the anchor file is not signed with this key");
  else if (anchor.seq > end)
    problems.push(`the chain was cut back: it had reached record ${anchor.seq}, now ${end}`);
  else if (walk.anchored !== undefined && walk.anchored !== anchor.mac)
    problems.push(`record ${anchor.seq} is not the one that was anchored outside the database`);
  return problems;
}
