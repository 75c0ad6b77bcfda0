import { call, pick, startTestSandbox, type TestSandbox } from "../testing/sandbox";

let box: TestSandbox;
beforeEach(async () => {
  box = await startTestSandbox();
});
afterEach(() => box.stop());

const FIRST = { public_key: "sandbox-public", secret_key: "sandbox-secret" };
const SECOND = { public_key: "second-public", secret_key: "second-secret" };
const api = (path: string) => `${box.url}/carriers/sendit/api/v1${path}`;
const accept = (...keys: unknown[]) => call(`${box.url}/sandbox/carriers/sendit/keys`, "POST", { keys });
const seen = () => call(`${box.url}/sandbox/carriers/sendit/keys`);
const logIn = (keys: typeof FIRST) => call(api("/login"), "POST", keys);
const list = async (token: string) =>
  (await call(api("/deliveries"), "GET", undefined, { authorization: `Bearer ${token}` })).status;

it("takes two keys at once, then only the second; what the first had opened is closed", async () => {
  const first = String(pick((await logIn(FIRST)).body, "data", "token"));
  expect((await logIn(SECOND)).status).toBe(401);
  await accept({ label: "first" }, { label: "second", ...SECOND });
  const second = String(pick((await logIn(SECOND)).body, "data", "token"));
  expect([await list(first), await list(second)]).toEqual([200, 200]);
  await accept({ label: "second" });
  expect([await list(first), await list(second)]).toEqual([401, 200]);
  expect((await logIn(FIRST)).status).toBe(401);
});

it("shows which key each call brought, and whether it was accepted then", async () => {
  await logIn(FIRST);
  await logIn({ ...FIRST, secret_key: "guessed" });
  await accept({ label: "second", ...SECOND });
  await logIn(FIRST);
  await logIn(SECOND);
  const { body } = await seen();
  expect(pick(body, "accepted")).toEqual(["second"]);
  expect(pick(body, "calls")).toMatchObject([
    { label: "first", accepted: true, method: "POST", path: "/login" },
    { label: null, accepted: false },
    { label: "first", accepted: false },
    { label: "second", accepted: true },
  ]);
});

it("refuses a list that is none, a key without a name of the carrier's, and an unknown carrier", async () => {
  expect((await call(`${box.url}/sandbox/carriers/sendit/keys`, "POST", {})).status).toBe(400);
  expect((await accept({ label: "half", public_key: "half" })).status).toBe(400);
  expect((await accept({ label: "never seen" })).status).toBe(400);
  expect((await call(`${box.url}/sandbox/carriers/nobody/keys`)).status).toBe(404);
});

it.each([
  ["digylog", ["token"]],
  ["ozonexpress", ["customer_id", "api_key"]],
  ["cathedis", ["username", "password"]],
])("knows the keys of %s by the carrier's own names", async (id, names) => {
  const { body } = await call(`${box.url}/sandbox/carriers/${id}/keys`);
  expect(body).toEqual({ accepted: ["first"], names, calls: [] });
});

it("goes back to the key of its start when it is emptied", async () => {
  await accept({ label: "second", ...SECOND });
  await call(`${box.url}/sandbox/reset`, "POST");
  expect((await logIn(FIRST)).status).toBe(200);
  expect((await logIn(SECOND)).status).toBe(401);
});
