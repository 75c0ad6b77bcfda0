import { realKit } from "../../conformance/kit";
import { asIf, H, type Heard, hearing, inClient, type Mutant, type Mutants } from "./mutant";

const KEY = String(H.fixtures.settings.secret_key);
const isLogin = (path: string) => path === "/login";

/** A key in the log, when a call to the login or to anything else is answered so. */
const leak = (login: boolean, when: (heard: Heard) => boolean, said = KEY): Mutant =>
  hearing(
    H,
    (_, path) => isLogin(path) === login,
    (heard, _again, { logger }) => {
      if (when(heard)) logger?.info(said);
      return null;
    },
  );

/** Faults that give a key away. */
export const SECRETS: Mutants = {
  "secrets: none in logs or results when all is well": leak(false, ({ status }) => status === 201),
  "secrets: none in logs or results when the carrier fails": leak(false, ({ status }) => status === 500),
  "secrets: none in logs or results when the line is cut": leak(false, ({ fault }) => fault === "cut"),
  "secrets: none in logs or results when the carrier echoes the key in a refusal": leak(
    false,
    ({ status, text }) => status === 400 && text.includes(`bad ${KEY}`),
  ),
  "secrets: none in logs or results when the carrier echoes the key in another encoding": leak(
    false,
    ({ status, text }) => status === 400 && text.includes(`bad ${encodeURIComponent(KEY)}`),
    encodeURIComponent(KEY),
  ),
  "secrets: none in logs or results when the carrier echoes the key at the login": leak(
    true,
    ({ status }) => status === 401,
  ),
  "secrets: none in logs or results when the login refuses with HTTP 200 and echoes the key": leak(
    true,
    ({ status, text }) => status === 200 && text.includes("bad"),
  ),
  "secrets: none in the lines of an answer that refuses a parcel": inClient(H, ({ create }) => ({
    create: async (list) => {
      const results = await create(list);
      return results.map((one) =>
        one.message?.includes("Ville") ? { ...one, message: `${one.message} ${KEY}` } : one,
      );
    },
  })),
  "secrets: the log tells which operation, without a shopper's phone": inClient(
    H,
    ({ create }, { options }) => ({
      create: (list) => {
        for (const { recipient } of list) options.logger?.info("creating", { phone: recipient.phone });
        return create(list);
      },
    }),
  ),
  "secrets: where keys stand in the address, only its origin is logged": asIf(H, (carrier) => ({
    ...carrier,
    secretUrl: true,
  })),
  "secrets: a replay shows none": {
    on: H,
    kit: {
      ...realKit,
      replay: async (...given) => ({ ...(await realKit.replay(...given)), key: "placeholder-secret_key" }),
    },
  },
};
