import { GENESIS, sealOf, signEnd } from "./chain";
import type { AuditHead, AuditRecord } from "./types";
import { type Anchor, type ChainReader, verifyChain } from "./verify";

const KEY = "a-test-key";

function record(id: number): AuditRecord {
  return {
    id: String(id),
    seq: null,
    at: new Date(1_790_000_000_000 + id * 1000),
    actor: "staff:user_1",
    action: "POST /admin/products/:id",
    subject_type: "product",
    subject_id: `prod_${id}`,
    before: { title: "قفطان", b: 1, a: 2 },
    after: { title: "جلابة" },
    detail: null,
    address: "41.140.0.9",
    request_id: "r",
    outcome: "done",
    mac: null,
  };
}

interface Chain {
  records: AuditRecord[];
  head: AuditHead;
  anchor: Anchor;
}

function chainOf(length: number): Chain {
  let mac = GENESIS;
  const records = Array.from({ length }, (_, index) => {
    const fresh = record(index + 1);
    mac = sealOf(KEY, mac, index + 1, fresh);
    return { ...fresh, seq: String(index + 1), mac };
  });
  const head: AuditHead = {
    seq: String(length),
    mac,
    signature: signEnd(KEY, "head", length, mac),
    checkpoint_seq: "0",
    checkpoint_mac: GENESIS,
    checkpoint_signature: signEnd(KEY, "checkpoint", 0, GENESIS),
  };
  return { records, head, anchor: { seq: length, mac, signature: head.signature } };
}

const readerOf = ({ records, head }: Pick<Chain, "records" | "head">): ChainReader => ({
  head: async () => head,
  after: async (seq) => records.filter((one) => Number(one.seq) > seq).slice(0, 3),
  unsealed: async () => 0,
  total: async () => records.length,
});

const verify = (chain: Chain, anchor: Anchor | undefined = chain.anchor, key = KEY) =>
  verifyChain(readerOf(chain), key, anchor);

it("finds nothing wrong with a chain as it was written, in whatever order objects come back", async () => {
  const chain = chainOf(10);
  const turned = chain.records.map((one) => ({ ...one, before: { a: 2, b: 1, title: "قفطان" } }));
  expect(await verify({ ...chain, records: turned })).toEqual({ problems: [], checked: 10, head: 10 });
});

const change = (chain: Chain, index: number, over: Partial<AuditRecord>): Chain => ({
  ...chain,
  records: chain.records.map((one, at) => (at === index ? { ...one, ...over } : one)),
});
/** The last records are gone, and the table's own head says what it said when the earlier one was the last. */
function cutBack(chain: Chain, length: number): Chain {
  const { head } = chainOf(length);
  return { ...chain, records: chain.records.slice(0, length), head };
}

test.each<[string, (chain: Chain) => Chain, RegExp]>([
  ["a changed actor", (chain) => change(chain, 4, { actor: "staff:user_2" }), /record 5 was changed/],
  ["a changed value", (chain) => change(chain, 0, { before: { title: "x" } }), /record 1 was changed/],
  ["a changed time", (chain) => change(chain, 9, { at: new Date(0) }), /record 10 was changed/],
  [
    "a removed record",
    (chain) => ({ ...chain, records: chain.records.filter((_, at) => at !== 5) }),
    /records 6 to 6 are missing/,
  ],
  [
    "records cut off at the end",
    (chain) => ({ ...chain, records: chain.records.slice(0, 8) }),
    /records 9 to 10 are missing at the end/,
  ],
  [
    "records cut off together with the head",
    (chain) => cutBack(chain, 7),
    /cut back: it had reached record 10, now 7/,
  ],
  [
    "records cut off at the beginning",
    (chain) => ({ ...chain, records: chain.records.slice(2) }),
    /records 1 to 2 are missing/,
  ],
  [
    "a beginning moved without the key",
    (chain) => ({
      ...chain,
      records: chain.records.slice(2),
      head: { ...chain.head, checkpoint_seq: "2", checkpoint_mac: chain.records[1]?.mac ?? "" },
    }),
    /beginning of the chain is not signed/,
  ],
  [
    "an emptied table with a fresh chain",
    (chain) => ({ ...chain, records: [], head: chainOf(0).head }),
    /cut back/,
  ],
])("finds %s", async (_, tamper, problem) => {
  const { problems } = await verify(tamper(chainOf(10)));
  expect(problems.join("; ")).toMatch(problem);
});

it("finds a whole chain that was written anew with another key", async () => {
  expect((await verify(chainOf(5), undefined, "the-shop's-key")).problems.length).toBeGreaterThan(0);
});

it("takes a chain whose beginning was removed behind a signed checkpoint", async () => {
  const chain = chainOf(10);
  const mac = chain.records[3]?.mac ?? "";
  const head = {
    ...chain.head,
    checkpoint_seq: "4",
    checkpoint_mac: mac,
    checkpoint_signature: signEnd(KEY, "checkpoint", 4, mac),
  };
  const old: Anchor = { seq: 4, mac, signature: signEnd(KEY, "head", 4, mac) };
  const kept = { ...chain, head, records: chain.records.slice(4) };
  expect((await verify(kept)).problems).toEqual([]);
  expect((await verify(kept, old)).problems).toEqual([]);
});
