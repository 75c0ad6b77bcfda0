import type { EdgeRefusal } from "../edge/told";
import type { NewAuditRecord } from "../modules/audit/types";
import { EdgeRefusals } from "./edge-refusals";

const refusal = (over: Partial<EdgeRefusal> = {}): EdgeRefusal => ({
  reason: "too_many",
  method: "POST",
  area: "/auth/user",
  address: "41.140.0.9",
  ...over,
});

function kept(write?: (record: NewAuditRecord) => Promise<void>) {
  const records: NewAuditRecord[] = [];
  const errors: string[] = [];
  const refusals = new EdgeRefusals(
    write ?? (async (record) => void records.push(record)),
    (error) => void errors.push(error.message),
  );
  return { records, errors, refusals };
}

describe("EdgeRefusals", () => {
  it("records the first at once, and those that follow as one with their number", async () => {
    const { records, refusals } = kept();
    for (let index = 0; index < 40; index += 1) refusals.tell(refusal());
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      actor: "stranger",
      action: "refused.too_many",
      subject_id: "POST /auth/user",
      address: "41.140.0.9",
      outcome: "refused",
      detail: { times: 1 },
    });
    await refusals.flush();
    expect(records.map(({ detail }) => detail)).toEqual([{ times: 1 }, { times: 39 }]);
    await refusals.flush();
    expect(records).toHaveLength(2);
    await refusals.stop();
  });

  it("tells addresses, reasons and paths apart", async () => {
    const { records, refusals } = kept();
    for (const over of [
      {},
      { address: "41.140.0.10" },
      { reason: "address" as const },
      { area: "/admin/orders" },
    ])
      refusals.tell(refusal(over));
    expect(records).toHaveLength(4);
    await refusals.stop();
    expect(records).toHaveLength(4);
  });

  it("keeps its size when every refusal has an address of its own, and counts them all", async () => {
    const { records, refusals } = kept();
    for (let index = 0; index < 3_000; index += 1) refusals.tell(refusal({ address: `2001:db8::${index}` }));
    await refusals.stop();
    expect(records.length).toBeLessThan(510);
    const times = records.map(({ detail }) => (detail as { times: number }).times);
    expect(times.reduce((sum, one) => sum + one, 0)).toBe(3_000);
  });

  it("tells when the log cannot be written, and goes on", async () => {
    const { errors, refusals } = kept(() => Promise.reject(new Error("no database")));
    refusals.tell(refusal());
    await refusals.stop();
    expect(errors).toEqual(["no database"]);
  });
});
