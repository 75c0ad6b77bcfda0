import type { CarrierClient } from "../../client/types";
import { type KitUnderTest, realKit } from "../../conformance/kit";
import { memoryBudgetStore } from "../../transport/budget";
import { systemClock } from "../../transport/clock";
import {
  asIf,
  H,
  hearing,
  inClient,
  inOptions,
  type Mutant,
  type Mutants,
  onLine,
  resend,
  T,
} from "./mutant";

const isCreate = (method: string, path: string) => method === "POST" && path.endsWith("/parcels");
const isLogin = (_: string, path: string) => path === "/login";

/** A trial that failed is forgotten: the next create goes out as if nothing had been. */
function forgetsTrial(client: CarrierClient, fresh: () => CarrierClient): Partial<CarrierClient> {
  let failures = 0;
  return {
    create: async (list) => {
      const results = await (failures > 3 ? fresh() : client).create(list);
      failures += results.filter(({ message }) => message?.includes("HTTP 502")).length;
      return results;
    },
  };
}

/** A good trial opens the way for itself alone. */
function staysClosed(client: CarrierClient): Partial<CarrierClient> {
  let failures = 0;
  let trials = 0;
  return {
    create: async (list) => {
      const results = await client.create(list);
      failures += results.filter(({ outcome }) => outcome === "uncertain").length;
      if (failures < 3 || results[0]?.outcome !== "created") return results;
      trials += 1;
      return trials > 1 ? results.map(({ reference }) => ({ reference, outcome: "unavailable" })) : results;
    },
  };
}

/** A login too many after a session was renewed. */
function logsInTwice(): Mutant {
  return onLine(H, (line) => {
    let refused = false;
    return async (url, init) => {
      const response = await line(url, init);
      if (!isCreate(init.method ?? "GET", new URL(url).pathname)) return response;
      if (refused && response.ok) await line("https://hare.invalid/login", { method: "POST" });
      refused = response.status === 401;
      return response;
    };
  });
}

/** A third try after two refusals of the session. */
function triesThrice(): Mutant {
  return onLine(H, (line) => {
    let refused = 0;
    return async (url, init) => {
      const response = await line(url, init);
      if (!isCreate(init.method ?? "GET", new URL(url).pathname)) return response;
      refused = response.status === 401 ? refused + 1 : 0;
      return refused === 2 ? line(url, init) : response;
    };
  });
}

/** The time of a create begins only once the list is there. */
function startsLate(): Mutant {
  const createCarrierClient: KitUnderTest["createCarrierClient"] = (carrier, options) => {
    const { cities } = options;
    let list: ReturnType<NonNullable<typeof cities>> | undefined;
    const client = realKit.createCarrierClient(carrier, {
      ...options,
      cities: cities && (() => list ?? cities()),
    });
    const create: typeof client.create = async (requests) => {
      list = cities?.();
      await list?.catch(() => undefined);
      return client.create(requests);
    };
    return { ...client, create };
  };
  return { on: H, kit: { ...realKit, createCarrierClient } };
}

/** Faults of limits, breaks, time and sessions. */
export const LIMITS: Mutants = {
  "limits: a 429 says how long to wait, and holds all calls back until then": inClient(H, ({ create }) => ({
    create: async (list) => {
      const shorter = (ms: number) => Math.min(ms, 10_000);
      const results = await create(list);
      return results.map((one) =>
        one.retry_after_ms === undefined ? one : { ...one, retry_after_ms: shorter(one.retry_after_ms) },
      );
    },
  })),
  "limits: a budget that is used up elsewhere is obeyed, and the parcel surely not made": inOptions(
    H,
    () => ({
      budgetStore: undefined,
    }),
  ),
  "limits: polls leave the documented number's last third to creates": inOptions(H, (options) => {
    const memory = memoryBudgetStore(options.clock ?? systemClock);
    const unlimited = { ...memory, take: (account: string) => memory.take(account, null) };
    return { budgetStore: options.budgetStore ?? unlimited };
  }),
  "circuit: a carrier that keeps failing is left alone, and the parcel surely not made": inOptions(
    H,
    ({ breaker }) => ({
      breaker: breaker && { ...breaker, failures: breaker.failures + 1 },
    }),
  ),
  "circuit: after a while one call tries, and a good answer opens the way again": inClient(H, staysClosed),
  "circuit: a trial that fails keeps it closed to all others": inClient(H, (client, { fresh }) =>
    forgetsTrial(client, fresh),
  ),
  "time-out: a create that could not go out in its time does not go out late": startsLate(),
  "session: a refused session is renewed once and the call repeated once": logsInTwice(),
  "session: a redirect to the login is an ended session": hearing(H, isCreate, ({ headers }) =>
    headers.get("location") === "/login"
      ? Promise.resolve(new Response("", { status: 302, headers: { location: "/start" } }))
      : null,
  ),
  "session: refused again after a new login is unauthorized, with no third try": triesThrice(),
  "session: after its lifetime a new login comes before the call": asIf(H, (carrier) => ({
    ...carrier,
    session: carrier.session && { ...carrier.session, lifetimeMs: 1e12 },
  })),
  "session: wrong keys are unauthorized and nothing else is sent": hearing(H, isLogin, ({ status }) =>
    status === 401 ? Promise.resolve(Response.json({ ok: true, data: { token: "no-token" } })) : null,
  ),
  "session: a login whose answer is lost leaves the parcel surely unmade": inClient(H, ({ create }) => ({
    create: async (list) => {
      const lost = /did not answer in time|was cut/;
      const results = await create(list);
      return results.map((one) => (lost.test(one.message ?? "") ? { ...one, outcome: "uncertain" } : one));
    },
  })),
  "session: many calls at once share one login": inClient(H, ({ track }, { fresh }) => {
    let busy = 0;
    return {
      track: (numbers) => {
        busy += 1;
        const answer = busy > 1 ? fresh().track(numbers) : track(numbers);
        return answer.finally(() => {
          busy -= 1;
        });
      },
    };
  }),
  "session: a login that fails once is tried again": hearing(H, isLogin, ({ status }) =>
    status === 500 ? Promise.resolve(new Response("{}", { status: 400 })) : null,
  ),
  "session: there is none, so nothing goes out beside the call itself": inClient(
    T,
    ({ create }, { options }) => {
      let created = 0;
      return {
        create: async (list) => {
          const results = await create(list);
          created += results.filter(({ outcome }) => outcome === "created").length;
          if (created > 1) await options.fetch?.("https://tortoise.invalid/ping");
          return results;
        },
      };
    },
  ),
  "session: there is none, so a 401 is not tried again": resend(T, isCreate, ({ status }) => status === 401),
};
