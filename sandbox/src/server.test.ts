import { createHmac } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { type AddressInfo, createConnection } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OWNER_SPREADSHEET } from "./server";
import { call, delivery, pick, senditClient, startTestSandbox, type TestSandbox } from "./testing/sandbox";

let box: TestSandbox;
let api: Awaited<ReturnType<typeof senditClient>>;
const control = (method: string, path: string, body?: unknown) =>
  call(`${box.url}/sandbox${path}`, method, body);

beforeEach(async () => {
  box = await startTestSandbox();
  api = await senditClient(box.url);
});
afterEach(() => box.stop());

const created = async () => String(pick((await api("POST", "/deliveries", delivery())).body, "data", "code"));

describe("GET /sandbox/state", () => {
  it("shows sheets, parcels, mails and texts as the design has them", async () => {
    const code = await created();
    await call(`${box.url}/sms/messages`, "POST", { to: "+212612000001", text: "رمز التأكيد 4821" });
    const { body } = await control("GET", "/state");
    expect(body).toMatchObject({
      sheets: { [OWNER_SPREADSHEET]: { Commandes: [] } },
      mails: [],
      sms: [{ to: "+212612000001", text: "رمز التأكيد 4821" }],
      calls: { google: { total: 0 }, sendit: { total: 2 } },
    });
    expect(pick(body, "parcels")).toEqual([
      {
        carrier: "sendit",
        tracking_number: code,
        reference: "48120577",
        status: "PENDING",
        recipient: "سلمى الإدريسي",
        phone: "0612000001",
        city: "Marrakech",
        amount: 349,
      },
    ]);
  });
});

describe("moving a parcel", () => {
  let hook: Server;
  let received: { headers: IncomingHttpHeaders; body: string }[];

  beforeEach(async () => {
    received = [];
    hook = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      response.end("{}");
    });
    await new Promise<void>((done) => hook.listen(0, "127.0.0.1", done));
    const url = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/webhooks/shipping/sendit`;
    expect((await control("POST", "/settings", { sendit_webhook_url: url })).body).toMatchObject({
      sendit_webhook_url: url,
    });
  });
  afterEach(() => new Promise((done) => hook.close(done)));

  const signed = (body: string, key = "sandbox-secret") =>
    createHmac("sha256", key).update(body).digest("hex");

  it("sends the event, signed over the raw body", async () => {
    const code = await created();
    const { body } = await control("POST", `/parcels/${code}/status`, {
      status: "POSTPONED",
      message: "Client absent",
      lastActionAt: "2099-03-05 18:22:10",
    });
    expect(body).toMatchObject({
      parcel: { status: "POSTPONED" },
      known: true,
      webhooks: [{ state: "delivered", last_status: 200 }],
    });
    expect(JSON.parse(received[0]?.body ?? "")).toEqual({
      event: "delivery.status.update",
      code,
      oldStatus: "PENDING",
      newStatus: "POSTPONED",
      lastActionAt: "2099-03-05 18:22:10",
      message: "Client absent",
      proofImage: null,
      deliverBy: null,
      counterUnreachable: 0,
    });
    expect(received[0]?.headers["x-sendit-signature"]).toBe(signed(received[0]?.body ?? ""));
  });

  it("forges, repeats or keeps back the webhook on demand", async () => {
    const path = `/parcels/${await created()}/status`;
    await control("POST", path, { status: "DELIVERED", signature: "wrong", move: false });
    await control("POST", path, { status: "DELIVERED", signature: "none", move: false });
    await control("POST", path, { status: "DELIVERING", webhook: false });
    await control("POST", path, { status: "DELIVERED", repeat: 3 });
    expect(received).toHaveLength(5);
    expect(received[0]?.headers["x-sendit-signature"]).not.toBe(signed(received[0]?.body ?? ""));
    expect(received[1]?.headers["x-sendit-signature"]).toBeUndefined();
    expect(JSON.parse(received[2]?.body ?? "").oldStatus).toBe("DELIVERING");
    expect(new Set(received.slice(2).map(({ body }) => body)).size).toBe(1);
  });

  it("keeps the status when the event is older than the last, and takes unknown words as they are", async () => {
    const path = `/parcels/${await created()}/status`;
    const late = await control("POST", path, { status: "PICKEDUP", lastActionAt: "2020-01-01 10:00:00" });
    expect(late.body).toMatchObject({ parcel: { status: "PENDING" } });
    const unknown = await control("POST", path, { status: "TELEPORTED" });
    expect(unknown.body).toMatchObject({ parcel: { status: "TELEPORTED" }, known: false });
  });

  it("keeps the status beside the word of the way back", async () => {
    const code = await created();
    await control("POST", `/parcels/${code}/status`, { status: "REJECTED" });
    await control("POST", `/parcels/${code}/status`, { status: "RETURN_SELLER" });
    expect((await api("GET", `/deliveries/${code}`)).body).toMatchObject({
      data: { status: "REJECTED", status_return: "RETURN_SELLER" },
    });
  });

  it("says what is wrong with a request", async () => {
    expect(await control("POST", "/parcels/NOPE/status", { status: "DELIVERED" })).toMatchObject({
      status: 404,
      body: { type: "not_found", code: "unknown_parcel" },
    });
    const path = `/parcels/${await created()}/status`;
    expect((await control("POST", path, {})).status).toBe(400);
    expect((await control("POST", path, { status: "DELIVERED", lastActionAt: "soon" })).status).toBe(400);
    expect((await control("POST", "/settings", { sendit_webhook_url: "ftp://x" })).status).toBe(400);
  });
});

describe("faults", () => {
  it("loses the answer of a create, but not the parcel", async () => {
    const planned = await control("POST", "/faults", { target: "sendit", kind: "lost_answer", count: 1 });
    expect(planned.status).toBe(201);
    await api("GET", "/deliveries");
    await expect(api("POST", "/deliveries", delivery())).rejects.toThrow();
    expect(pick((await api("GET", "/deliveries?querystring=0612000001")).body, "total")).toBe(1);
  });

  it("hits Google in Google's shape", async () => {
    await control("POST", "/faults", { target: "google", kind: "429" });
    const answer = await call(`${box.url}/google/v4/spreadsheets/${OWNER_SPREADSHEET}`);
    expect(answer).toMatchObject({ status: 429, body: { error: { status: "RESOURCE_EXHAUSTED" } } });
  });

  it("lists, clears and refuses what it does not know", async () => {
    await control("POST", "/faults", { target: "google", kind: "slow", count: 2, delay_ms: 50 });
    const { body } = await control("GET", "/faults");
    expect(body).toMatchObject({ faults: [{ target: "google", kind: "slow", count: 2, delay_ms: 50 }] });
    await control("DELETE", "/faults");
    expect((await control("GET", "/faults")).body).toEqual({ faults: [] });
    expect((await control("POST", "/faults", { target: "moon", kind: "cut" })).status).toBe(400);
    expect((await control("POST", "/faults", { target: "google", kind: "cut", count: 0 })).status).toBe(400);
  });
});

describe("people on the sheet", () => {
  const sheet = () => box.sandbox.state.google.sheets[OWNER_SPREADSHEET]?.Commandes;
  const act = (body: object) => control("POST", "/people", body);

  beforeEach(() => {
    sheet()?.push(["date", "order_id", "client"], ["d1", "1", "b"], ["d2", "2", "a"]);
  });

  it("sorts, inserts, moves, duplicates and deletes rows, by the numbers people see", async () => {
    await act({ action: "sort", column: "client" });
    expect(sheet()?.map((row) => row[1])).toEqual(["order_id", "2", "1"]);
    await act({ action: "insert_blank_row", row: 2 });
    await act({ action: "move_row", row: 4, to: 3 });
    expect(sheet()).toEqual([["date", "order_id", "client"], [], ["d1", "1", "b"], ["d2", "2", "a"]]);
    await act({ action: "duplicate_row", row: 3 });
    await act({ action: "delete_row", row: "2" });
    expect(sheet()?.map((row) => row[1])).toEqual(["order_id", "1", "1", "2"]);
  });

  it("adds, moves and renames columns, and types", async () => {
    await act({ action: "add_column", text: "note", to: "B" });
    await act({ action: "move_column", column: "client", to: "A" });
    await act({ action: "rename_header", column: "date", text: "jour" });
    await act({ action: "type_cell", row: 2, column: "note", text: "rappeler" });
    expect(sheet()?.slice(0, 2)).toEqual([
      ["client", "jour", "note", "order_id"],
      ["b", "d1", "rappeler", "1"],
    ]);
  });

  it("answers impossible actions in words", async () => {
    expect((await act({ action: "dance" })).status).toBe(400);
    expect((await act({ action: "sort", column: "no such" })).status).toBe(400);
    expect((await act({ action: "move_row", row: 0, to: 1 })).status).toBe(400);
    expect((await act({ action: "sort", column: "A", tab: "Autre" })).status).toBe(404);
  });
});

describe("the page", () => {
  it("shows what people wrote as text, under a policy without inline scripts", async () => {
    box.sandbox.state.google.sheets[OWNER_SPREADSHEET]?.Commandes?.push(["<script>alert(1)</script>"]);
    await api("POST", "/deliveries", delivery({ name: '<img src=x onerror="alert(1)">' }));
    const response = await fetch(box.url);
    const page = await response.text();
    expect(response.headers.get("content-security-policy")).toContain("script-src 'self'");
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page).not.toMatch(/<img src=x|<script>alert/);
    expect((await fetch(`${box.url}/assets/page.js`)).status).toBe(200);
    const parts = await call(`${box.url}/fragments?q=nobody`);
    expect(pick(parts.body, "parcels")).toContain("No parcel matches");
  });

  it("answers 404 elsewhere, in the control API's shape below /sandbox", async () => {
    expect((await fetch(`${box.url}/nothing`)).status).toBe(404);
    expect((await control("GET", "/nothing")).body).toMatchObject({ code: "unknown_path" });
  });
});

describe("restart and reset", () => {
  it("keeps sheets, parcels, mails and addresses over a restart, and the service account", async () => {
    const folder = mkdtempSync(join(tmpdir(), "souk-restart-"));
    const before = await startTestSandbox({ folder });
    const client = await senditClient(before.url);
    await client("POST", "/deliveries", delivery());
    before.sandbox.state.google.sheets[OWNER_SPREADSHEET]?.Commandes?.push(["date", "order_id"]);
    before.sandbox.state.keepMail({ from: "a", to: ["b"], subject: "s", text: "t", html: null, at: "x" });
    await call(`${before.url}/sandbox/settings`, "POST", { sendit_webhook_url: "http://127.0.0.1:9/hook" });
    const key = pick(JSON.parse(readFileSync(join(folder, "service-account.json"), "utf8")), "private_key");
    await before.stop();

    const after = await startTestSandbox({ folder });
    const { body } = await call(`${after.url}/sandbox/state`);
    expect(body).toMatchObject({
      sheets: { [OWNER_SPREADSHEET]: { Commandes: [["date", "order_id"]] } },
      parcels: [{ tracking_number: expect.any(String), reference: "48120577" }],
      mails: [{ subject: "s" }],
      settings: { sendit_webhook_url: "http://127.0.0.1:9/hook" },
    });
    const file = JSON.parse(readFileSync(join(folder, "service-account.json"), "utf8"));
    expect(file).toMatchObject({ private_key: key, token_uri: `${after.url}/google/token` });
    await after.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("empties everything but the settings", async () => {
    await created();
    await control("POST", "/settings", { sendit_webhook_url: "http://127.0.0.1:9/hook" });
    await control("POST", "/reset");
    expect((await control("GET", "/state")).body).toMatchObject({
      sheets: { [OWNER_SPREADSHEET]: { Commandes: [] } },
      parcels: [],
      settings: { sendit_webhook_url: "http://127.0.0.1:9/hook" },
    });
  });
});

describe("mail", () => {
  it("is taken over SMTP and shown in the state", async () => {
    const lines = ["HELO me", "MAIL FROM:<a@example.com>", "RCPT TO:<b@example.com>", "DATA"];
    lines.push("Subject: Bonjour\r\n\r\nTexte\r\n.", "QUIT");
    await new Promise<void>((done, fail) => {
      const socket = createConnection(box.smtpPort, "127.0.0.1", () => undefined);
      socket.on("data", () => socket.write(`${lines.shift() ?? ""}\r\n`));
      socket.on("close", () => done());
      socket.on("error", fail);
    });
    expect((await control("GET", "/state")).body).toMatchObject({ mails: [{ subject: "Bonjour" }] });
  });
});
