import cathedis from "@souk/carrier-cathedis";
import digylog from "@souk/carrier-digylog";
import type { Carrier } from "@souk/carrier-kit";
import ozonexpress from "@souk/carrier-ozonexpress";
import sendit from "@souk/carrier-sendit";
import { diagnose } from "../../../plugins/carrier-kit/src/cli/doctor/index";
import { call, startTestSandbox, type TestSandbox } from "../testing/sandbox";

let box: TestSandbox;
beforeEach(async () => {
  box = await startTestSandbox();
});
afterEach(() => box.stop());

const ACCOUNTS: [Carrier, string, NodeJS.ProcessEnv, NodeJS.ProcessEnv][] = [
  [
    sendit,
    "sendit/api/v1",
    { SENDIT_PUBLIC_KEY: "sandbox-public", SENDIT_SECRET_KEY: "sandbox-secret" },
    { SENDIT_SECRET_KEY: "mauvaise-cle-inventee" },
  ],
  [
    ozonexpress,
    "ozonexpress",
    { OZONEXPRESS_CUSTOMER_ID: "4821", OZONEXPRESS_API_KEY: "sandbox-key" },
    { OZONEXPRESS_API_KEY: "mauvaise-cle-inventee" },
  ],
  [
    cathedis,
    "cathedis",
    { CATHEDIS_USERNAME: "sandbox-user", CATHEDIS_PASSWORD: "sandbox-password" },
    { CATHEDIS_PASSWORD: "mauvaise-cle-inventee" },
  ],
  [
    digylog,
    "digylog/api/v2/seller",
    { DIGYLOG_TOKEN: "sandbox-digylog-token", DIGYLOG_NETWORK: "12", DIGYLOG_STORE: "Souk" },
    { DIGYLOG_TOKEN: "mauvaise-cle-inventee" },
  ],
];

describe.each(ACCOUNTS.map((account) => [account[0].id, ...account] as const))(
  "carrier -- doctor %s, at the sandbox",
  (id, carrier, path, keys, wrongKeys) => {
    const examine = (change: NodeJS.ProcessEnv = {}) => {
      const address = { [`${id.toUpperCase()}_BASE_URL`]: `${box.url}/carriers/${path}` };
      return diagnose(carrier, { env: { ...keys, ...address, ...change }, timeoutMs: 2_000 });
    };

    test("good keys: nothing is wrong, and no parcel was made", async () => {
      const { healthy, text } = await examine();
      expect(text).toContain("✓ Keys: accepted.");
      expect(text).toContain("Nothing is wrong.");
      expect(healthy).toBe(true);
      expect((await call(`${box.url}/sandbox/state`, "GET")).body).toMatchObject({ parcels: [] });
    });

    test("wrong keys: the settings are named, no value is shown", async () => {
      const { healthy, text } = await examine(wrongKeys);
      expect([healthy, text.includes("✗ Keys:")]).toEqual([false, true]);
      expect(text).toContain(Object.keys(wrongKeys)[0]);
      for (const value of [...Object.values(wrongKeys), "sandbox-public"]) expect(text).not.toContain(value);
    });

    test.each([
      ["500", "The carrier's own service fails"],
      ["html", "A web page came in place of data"],
      ["cut", "Try again in a few minutes"],
    ])("a fault of the kind %s is told in plain words", async (kind, advice) => {
      await call(`${box.url}/sandbox/faults`, "POST", { target: id, kind, count: 5 });
      const { healthy, text } = await examine();
      expect([healthy, text.includes(advice)]).toEqual([false, true]);
    });
  },
);
