import { getErrors } from "./failures-api";
import { act, getOrder } from "./ops-api";
import { isUnknown, OpsProblem, problemText } from "./ops-problem";

const sent: { url: string; init: RequestInit }[] = [];
const realFetch = global.fetch;

function answers(status: number, body: string): void {
  global.fetch = async (url, init) => {
    sent.push({ url: String(url), init: init ?? {} });
    return new Response(body, { status });
  };
}

beforeEach(() => {
  sent.length = 0;
});
afterAll(() => {
  global.fetch = realFetch;
});

const t = (key: string) => key;
const problemOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (problem: unknown) => problem,
  );

it("posts an action with the session, the reader's language and only what belongs in the body", async () => {
  answers(200, "{}");
  await act("ar", "order_1", { kind: "transition", to: "canceled", reason: "changed mind" });
  expect(sent[0]?.url).toBe("/admin/ops/orders/order_1/transition");
  expect(sent[0]?.init).toMatchObject({ method: "POST", credentials: "include" });
  expect(sent[0]?.init.headers).toMatchObject({ "Accept-Language": "ar" });
  expect(sent[0]?.init.body).toBe('{"to":"canceled","reason":"changed mind"}');
});

it("shows the server's message of a conflict", async () => {
  answers(409, JSON.stringify({ type: "not_allowed", code: "transition_refused", message: "Pas possible" }));
  const problem = await problemOf(act("fr", "order_1", { kind: "ship" }));
  expect(problem).toMatchObject({ status: 409, code: "transition_refused" });
  expect(problemText(problem, t)).toBe("Pas possible");
});

it.each([
  [401, '{"message":"Unauthorized"}', "problem.session"],
  [403, '{"type":"forbidden","message":"Forbidden"}', "problem.forbidden"],
  [502, "<html>bad gateway</html>", "problem.unreadable"],
  [200, "<html>a proxy's page</html>", "problem.unreadable"],
])("has its own words for %s %s", async (status, body, words) => {
  answers(status, body);
  expect(problemText(await problemOf(getErrors("en", null)), t)).toBe(words);
});

it("says that the server cannot be reached", async () => {
  global.fetch = async () => {
    throw new TypeError("fetch failed");
  };
  expect(problemText(await problemOf(getErrors("en", null)), t)).toBe("problem.network");
});

it("tells a time-out from a broken connection", async () => {
  const timeout = jest.spyOn(AbortSignal, "timeout").mockReturnValue(AbortSignal.abort());
  global.fetch = async () => {
    throw new DOMException("aborted", "TimeoutError");
  };
  expect(problemText(await problemOf(getErrors("en", null)), t)).toBe("problem.timeout");
  timeout.mockRestore();
});

it("passes on that the caller gave up, without calling it a problem", async () => {
  const gaveUp = new DOMException("gave up", "AbortError");
  global.fetch = async () => {
    throw gaveUp;
  };
  expect(await problemOf(getOrder("en", "order_1", AbortSignal.abort()))).toBe(gaveUp);
});

it("knows an order that is not followed yet", async () => {
  answers(404, '{"type":"not_found","code":"not_found","message":"Not found"}');
  expect(isUnknown(await problemOf(getOrder("en", "order 1/x")))).toBe(true);
  expect(sent[0]?.url).toBe("/admin/ops/orders/order%201%2Fx");
  expect(isUnknown(new OpsProblem(500, "internal", null))).toBe(false);
});
