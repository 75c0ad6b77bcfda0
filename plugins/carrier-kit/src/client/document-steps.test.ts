import { type Carrier, type LabelDocument, type LabelQuery, type Operation, proven } from "../carrier";
import { openLab, type Script } from "../conformance/lab";
import { toy, toyFixtures } from "../testing/toy-carrier";

const PDF: Script = { pdf: "%PDF-1.4 invented" };
const OK: Script = { status: 200, body: {} };
type Labels = Operation<LabelQuery, LabelDocument>;

const close: Labels = {
  write: true,
  build: () => ({ method: "POST", path: "/close" }),
  read: () => proven({ url: "https://tortoise.invalid/note.pdf" }),
};
const open: Labels = {
  write: true,
  build: () => ({ method: "POST", path: "/open" }),
  read: () => proven({ next: close }),
};

async function ask(labels: Labels, own: Script[], change: Partial<Carrier> = {}) {
  const lab = openLab({ ...toy, ...change, operations: { ...toy.operations, labels } }, toyFixtures, { own });
  const result = await lab.client.labels(["T1"], { format: "a4" });
  return { lab, result, paths: lab.calls.map((call) => new URL(call.url).pathname) };
}

test("a document that several calls lead to is fetched after the last of them", async () => {
  const { result, paths } = await ask(open, [OK, OK, PDF]);
  expect(result.outcome).toBe("ready");
  expect(paths).toEqual(["/open", "/close", "/note.pdf"]);
});

test("a call that changes something is not repeated, and nothing follows one that failed", async () => {
  const { result, paths } = await ask(open, [OK, { fault: "cut" }, PDF]);
  expect(result.outcome).toBe("unavailable");
  expect(paths).toEqual(["/open", "/close"]);
});

test("a way that never ends is given up", async () => {
  const circle: Labels = { ...open, read: () => proven({ next: circle }) };
  const { result, paths } = await ask(circle, [OK]);
  expect([result.outcome, paths.length]).toEqual(["unavailable", 6]);
});

test("where the keys stand in the URL only its origin is logged", async () => {
  const { lab } = await ask(open, [OK, OK, PDF], { secretUrl: true });
  expect(lab.said.join()).toContain('"url":"https://tortoise.invalid"');
  expect(lab.said.join()).not.toContain("/open");
});
