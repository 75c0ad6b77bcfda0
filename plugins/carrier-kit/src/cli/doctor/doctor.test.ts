import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { toy } from "../../testing/toy-carrier";
import { diagnose } from "./index";

const KEY = "cle-inventee-1";
const SECRET = "secret-invente-assez-long-2";
const json =
  (status: number, body: unknown): RequestListener =>
  (_, response) => {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  };
/** A carrier that lets in the right key only, and lists two towns to anybody. */
const carrier: RequestListener = (request, response) => {
  const path = request.url ?? "";
  if (path.startsWith("/cities")) {
    json(200, { cities: [{ name: "Safi", price: 30 }, { name: "Qsar Sghir" }] })(request, response);
  } else if (path.startsWith(`/${KEY}/track`) && request.method === "GET") json(200, {})(request, response);
  else json(401, { message: `no account for ${path}` })(request, response);
};

let server: Server | undefined;
async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

const places = (text: string) => (text === "Safi" ? { city: "Safi" } : null);
const account = (base: string, key = KEY) => ({
  TORTOISE_API_KEY: key,
  TORTOISE_HOOK_SECRET: SECRET,
  TORTOISE_BASE_URL: base,
});
const examine = async (listener: RequestListener, key = KEY) =>
  diagnose(toy, { env: account(await serve(listener), key), places, timeoutMs: 1_000 });

test("a healthy account: each part is named, the towns that the directory lacks too", async () => {
  const { healthy, text } = await examine(carrier);
  expect(text.split("\n").map((line) => line.trim())).toEqual([
    "Tortoise, with the settings of this shop:",
    "✓ Settings: complete.",
    expect.stringMatching(/^✓ Address: 127\.0\.0\.1:\d+ answers\.$/),
    "✓ Keys: accepted.",
    "✓ Cities: 2 places to deliver to in 2 towns, 0 more out of service.",
    "✓ Cities: 1 of 2 towns are in Souk's directory.",
    "· Cities: not in the directory: Qsar Sghir.",
    expect.stringMatching(/^→ /),
    "· Prices: this carrier has no call for them; the shop's own grid counts.",
    "✓ Webhook: a secret is set.",
    "Nothing is wrong.",
  ]);
  expect(healthy).toBe(true);
});

test("it reads only", async () => {
  const methods = new Set<string | undefined>();
  await examine((request, response) => {
    methods.add(request.method);
    carrier(request, response);
  });
  expect([...methods]).toEqual(["GET"]);
});

test("wrong keys name the settings, and are never shown", async () => {
  const { healthy, text } = await examine(carrier, "autre-cle-inventee");
  expect(healthy).toBe(false);
  expect(text).toContain("✗ Keys:");
  expect(text).toContain("Compare TORTOISE_API_KEY, TORTOISE_HOOK_SECRET with the carrier's account");
  expect(text).not.toContain("autre-cle-inventee");
  expect(text).not.toContain(SECRET);
});

test.each<[string, RequestListener, string]>([
  ["fails", json(500, {}), "The carrier's own service fails"],
  ["asks to slow down", json(429, {}), "Too many calls"],
  ["does not know the call", json(404, { message: "?" }), "The address knows no such call"],
  ["answers in another shape", json(200, []), "tell whoever maintains it"],
  [
    "answers with a web page",
    (_, response) => void response.writeHead(200, { "content-type": "text/html" }).end("<html>"),
    "A web page came in place of data: check that TORTOISE_BASE_URL",
  ],
  ["hangs up", (request) => void request.socket.destroy(), "Try again in a few minutes"],
  ["says nothing", () => undefined, "Try again in a few minutes"],
])("a carrier that %s is told in plain words", async (_, listener, advice) => {
  const { healthy, text } = await examine(listener);
  expect([healthy, text.includes(advice)]).toEqual([false, true]);
  expect(text).not.toContain(KEY);
});

test("nobody at the address, and no such server", async () => {
  const base = await serve(carrier);
  await new Promise((resolve) => server?.close(resolve));
  const gone = await diagnose(toy, { env: account(base), timeoutMs: 1_000 });
  expect(gone.text).toMatch(/✗ Address: nobody listens at 127\.0\.0\.1/);
  const nowhere = await diagnose(toy, { env: account("https://carrier.invalid"), timeoutMs: 5_000 });
  expect(nowhere.text).toMatch(/✗ Address: (no server is called carrier\.invalid|carrier\.invalid)/);
  expect(nowhere.text).toContain("Check TORTOISE_BASE_URL");
  expect([gone.healthy, nowhere.healthy]).toEqual([false, false]);
});

test("a plain http address that speaks no TLS fails as https", async () => {
  const base = await serve(carrier);
  const { healthy, text } = await diagnose(toy, {
    env: account(base.replace("http:", "https:")),
    timeoutMs: 1_000,
  });
  expect([healthy, text.includes("✗ Address:")]).toEqual([false, true]);
});

test("missing and wrong settings are named, with nothing sent", async () => {
  const { healthy, text } = await diagnose(toy, { env: { TORTOISE_BASE_URL: "tortoise" } });
  expect(healthy).toBe(false);
  expect(text).toContain("✗ Settings: TORTOISE_API_KEY is missing (Key).");
  expect(text).toContain("✗ Settings: TORTOISE_BASE_URL is not a valid url.");
  expect(text).toContain("3 things are wrong.");
});

test("a short secret in an address can be guessed", async () => {
  const env = { ...account(await serve(carrier)), TORTOISE_HOOK_SECRET: "abcd1" };
  const { healthy, text } = await diagnose(toy, { env, places });
  expect([healthy, text.includes("✗ Webhook: the secret is short")]).toEqual([false, true]);
  expect(text).not.toContain("abcd1");
});
