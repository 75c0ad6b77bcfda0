import { FaultList, type FaultSpec } from "./faults";

const spec = (over: Partial<FaultSpec> = {}): FaultSpec => ({
  target: "sendit",
  kind: "500",
  count: 1,
  delay_ms: 0,
  ...over,
});
const read = { method: "GET", path: "/api/v1/deliveries", session: false };
const write = { ...read, method: "POST" };
const login = { method: "POST", path: "/api/v1/login", session: true };

it("hits as many calls of its target as it counts", () => {
  const faults = new FaultList();
  faults.add(spec({ count: 2 }));
  expect(faults.take("google", read)).toBeUndefined();
  expect(faults.take("sendit", read)).toMatchObject({ kind: "500", count: 1, hits: 1 });
  expect(faults.list()).toHaveLength(1);
  expect(faults.take("sendit", write)).toMatchObject({ count: 0, hits: 2 });
  expect(faults.take("sendit", write)).toBeUndefined();
  expect(faults.list()).toEqual([]);
});

it("spares logins unless a path names them", () => {
  const faults = new FaultList();
  faults.add(spec());
  expect(faults.take("sendit", login)).toBeUndefined();
  faults.add(spec({ path: "/login", kind: "cut" }));
  expect(faults.take("sendit", login)?.kind).toBe("cut");
});

it("loses the answer of a call that changes something, unless told otherwise", () => {
  const faults = new FaultList();
  faults.add(spec({ kind: "lost_answer" }));
  expect(faults.take("sendit", read)).toBeUndefined();
  expect(faults.take("sendit", write)?.kind).toBe("lost_answer");
  faults.add(spec({ kind: "lost_answer", method: "GET" }));
  expect(faults.take("sendit", write)).toBeUndefined();
  expect(faults.take("sendit", read)?.kind).toBe("lost_answer");
});

it("is cleared at once", () => {
  const faults = new FaultList();
  faults.add(spec({ count: 9 }));
  faults.clear();
  expect(faults.take("sendit", write)).toBeUndefined();
});
