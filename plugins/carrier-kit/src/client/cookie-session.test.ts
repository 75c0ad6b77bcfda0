import { type Carrier, proven, type SessionDefinition, unproven } from "../carrier";
import { openLab, type Script } from "../conformance/lab";
import { replay } from "../replay";
import { toy, toyFixtures } from "../testing/toy-carrier";

const LOGIN_PAGE: Script = { status: 200, body: '<html><form action="login.jsp"></form></html>' };
const HTML: Script = { status: 200, body: "<html>Maintenance</html>" };
const COOKIE: Script = {
  status: 302,
  headers: { location: "/", "set-cookie": "SID=invente-1; Path=/, TWIN=invente-2; Path=/" },
  body: "",
};
const created = toyFixtures.replays.create[0]?.answer ?? {};
const tracked = toyFixtures.replays.track[0]?.answer ?? {};

const session: SessionDefinition = {
  lifetimeMs: 60_000,
  build: () => ({ method: "POST", path: "/login.jsp", json: {}, expect: "headers" }),
  read: ({ headers }) => {
    const secret = /SID=([^;,]+)/.exec(headers["set-cookie"] ?? "")?.[1];
    return secret ? proven({ secret: `SID=${secret}; TWIN=x` }) : unproven("unauthorized");
  },
  headers: (secret) => ({ Cookie: secret }),
  isLoginPage: ({ json, text }) => json === undefined && text.includes("login.jsp"),
};
const carrier: Carrier = { ...toy, session };

async function create(own: Script[], logins: Script[] = [COOKIE]) {
  const lab = openLab(carrier, toyFixtures, { own, logins });
  const [result] = await lab.client.create([toyFixtures.request]);
  return { lab, outcome: result?.outcome };
}

test("a cookie counts whatever the login's body is, redirects included", async () => {
  const { lab, outcome } = await create([created]);
  expect(outcome).toBe("created");
  expect(lab.own()[0]?.headers.cookie).toBe("SID=invente-1; TWIN=x");
});

test("no cookie, or a redirect back to the login, is a wrong key", async () => {
  for (const refused of [HTML, LOGIN_PAGE, { ...COOKIE, headers: { location: "/login.jsp?error" } }]) {
    const { lab, outcome } = await create([created], [refused]);
    expect([outcome, lab.own().length]).toEqual(["unauthorized", 0]);
  }
});

test("the login page in an answer's place means that nothing was done: log in again, repeat once", async () => {
  const { lab, outcome } = await create([LOGIN_PAGE, created]);
  expect([outcome, lab.logins(), lab.own().length]).toEqual(["created", 2, 2]);
  const forGood = await create([LOGIN_PAGE]);
  expect([forGood.outcome, forGood.lab.logins(), forGood.lab.own().length]).toEqual(["unauthorized", 2, 2]);
});

test("any other page leaves a create uncertain and unrepeated, but the next call logs in again", async () => {
  const { lab, outcome } = await create([HTML, tracked]);
  expect([outcome, lab.own().length]).toEqual(["uncertain", 1]);
  expect((await lab.client.track(["T1"])).shipments).toHaveLength(1);
  expect(lab.logins()).toBe(2);
});

test("a read that cannot be read is repeated once in a new session", async () => {
  const lab = openLab(carrier, toyFixtures, { own: [HTML, HTML, HTML, tracked], logins: [COOKIE] });
  expect((await lab.client.track(["T1"])).shipments).toHaveLength(1);
  expect(lab.logins()).toBe(2);
});

test("the parts of a cookie are redacted one by one", async () => {
  const cancel = {
    build: () => ({ method: "DELETE" as const, path: "/x" }),
    read: () => unproven("refused", "session invente-1"),
  };
  const operations = { ...toy.operations, cancel };
  const lab = openLab({ ...carrier, operations }, toyFixtures, { own: [created], logins: [COOKIE] });
  expect((await lab.client.cancel("T1")).message).toBe("session [redacted]");
});

test("an open operation needs no login", async () => {
  const cities = { ...toy.operations.cities, open: true };
  const open = { ...carrier, operations: { ...toy.operations, cities } };
  const lab = openLab(open, toyFixtures, { own: [...toyFixtures.cities.pages], logins: [COOKIE] });
  expect((await lab.client.cities()).entries).toHaveLength(1);
  expect(lab.logins()).toBe(0);
});

test("a replay knows the login page too", async () => {
  const shown = await replay(carrier, "track", { tracking_numbers: ["T1"] }, { response: LOGIN_PAGE });
  expect(shown.outcome).toBe("unauthorized");
});
