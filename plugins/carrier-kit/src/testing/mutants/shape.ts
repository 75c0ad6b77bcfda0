import type { Carrier } from "../../carrier";
import { realKit } from "../../conformance/kit";
import { proven } from "../../operation";
import type { SettingField } from "../../settings";
import { isObject, member } from "../../text/json";
import { H, inCarrier, inOperation, type Mutant, type Mutants, type Subject, T } from "./mutant";

const settings = (
  on: Subject,
  change: (sound: Carrier["settings"]) => Partial<Carrier["settings"]>,
): Mutant =>
  inCarrier(on, (carrier) => ({
    ...carrier,
    settings: { ...carrier.settings, ...change(carrier.settings) },
  }));
const fields = (on: Subject, change: (field: SettingField) => Partial<SettingField>): Mutant =>
  settings(on, ({ fields: all }) => ({ fields: all.map((field) => ({ ...field, ...change(field) })) }));
const statuses = (change: (sound: Carrier["statuses"]) => Partial<Carrier["statuses"]>): Mutant =>
  inCarrier(H, (carrier) => ({ ...carrier, statuses: { ...carrier.statuses, ...change(carrier.statuses) } }));

const saysNothing = { known: false, status: null } as const;

/** Faults of settings, tables and fixtures. */
export const SHAPE: Mutants = {
  "settings: a pasted key loses its line breaks and blanks": settings(H, ({ parse }) => ({
    parse: (input) => {
      const result = parse(input);
      return result.ok
        ? { ok: true, values: { ...result.values, secret_key: String(member(input, "secret_key")) } }
        : result;
    },
  })),
  "settings: an account without keys is refused, naming the fields": settings(H, ({ parse }) => ({
    parse: (input) =>
      isObject(input) && Object.keys(input).length === 0 ? { ok: true, values: {} } : parse(input),
  })),
  "settings: an address that is none is refused": settings(H, ({ parse }) => ({
    parse: (input) => {
      const result = parse(input);
      const { base_url: _, ...rest } = isObject(input) ? input : {};
      return result.ok ? result : parse(rest);
    },
  })),
  "settings: a wrong account is an error that names no value": {
    on: H,
    kit: {
      ...realKit,
      createCarrierClient: (carrier, options) => {
        try {
          return realKit.createCarrierClient(carrier, options);
        } catch (error) {
          if (error instanceof Error) error.message += JSON.stringify(options.settings);
          throw error;
        }
      },
    },
  },
  "settings: some are secret, and none of these has a default": fields(H, ({ secret }) =>
    secret ? { default: "default-secret-value" } : {},
  ),
  "settings: each has a label in three languages": fields(H, ({ label }) => ({
    label: { ...label, en: "" },
  })),
  "settings: the carrier is called by https unless a setting says otherwise": inCarrier(T, (carrier) => ({
    ...carrier,
    baseUrl: (values) => carrier.baseUrl(values).replace("https", "http"),
  })),
  "settings: a webhook, and only a webhook, comes with a secret field of its own": fields(
    T,
    ({ key, secret }) => ({
      secret: secret && key !== "hook_secret",
    }),
  ),
  "statuses: the table knows a way to delivered and uses our words only": statuses(({ rows }) => ({
    rows: rows.filter(({ means }) => means !== "delivered"),
  })),
  "statuses: an unknown word means nothing": statuses(({ read }) => ({
    read: (word) => (word && !/\p{L}/u.test(word) ? { known: true, status: "in_transit" } : read(word)),
  })),
  "statuses: no word is read as nothing, and a part of a word is not the word": statuses(
    ({ rows, read }) => ({
      read: (word) => {
        const row = rows.find(({ code }) => code !== undefined && word?.startsWith(code));
        return row ? { known: true, status: row.means } : read(word);
      },
    }),
  ),
  "statuses: each row is read as it says, whatever the case, accents and blanks": statuses(({ rows }) => ({
    read: (word) => {
      const row = rows.find(({ code, label }) => word !== undefined && (code === word || label === word));
      return row ? { known: true, status: row.means } : saysNothing;
    },
  })),
  "cities: the bundled list has places to deliver to, each with its own id": inCarrier(H, (carrier) => {
    const { bundled } = carrier.cities;
    const twin = bundled.map((city) => ({ ...city, name: "Zag", city: "Zag", active: false }));
    return { ...carrier, cities: { bundled: [...bundled, ...twin] } };
  }),
  "fixtures: each create answer is read as its page says": inOperation(H, "create", (sound) => {
    if ("size" in sound) return sound;
    const read: typeof sound.read = (...given) => {
      const result = sound.read(...given);
      return result.ok ? proven({ tracking_number: result.value.tracking_number }) : result;
    };
    return { ...sound, read };
  }),
  "fixtures: each track answer is read as its page says": inOperation(H, "track", (sound) => {
    if ("size" in sound) return sound;
    const read: typeof sound.read = (...given) => {
      const result = sound.read(...given);
      return result.ok ? proven({ ...result.value, occurred_at: null }) : result;
    };
    return { ...sound, read };
  }),
  "fixtures: each quote answer is read as its page says": inOperation(H, "quote", (sound) => ({
    ...sound,
    read: (...given) => {
      const result = sound.read(...given);
      const items = result.ok
        ? result.value.items.map((city) => ({ ...city, price: (city.price ?? 0) + 1 }))
        : [];
      return result.ok ? proven({ ...result.value, items }) : result;
    },
  })),
  "fixtures: each webhook answer is read as its page says": inCarrier(H, (carrier) => {
    const { webhook } = carrier;
    if (!webhook) return carrier;
    const read: typeof webhook.read = (body) => {
      const reading = webhook.read(body);
      return { ...reading, events: reading.events.map((event) => ({ ...event, status: null })) };
    };
    return { ...carrier, webhook: { ...webhook, read } };
  }),
  "fixtures: a replay never throws, whatever comes in": {
    on: H,
    kit: {
      ...realKit,
      replay: (carrier, operation, input, options) => {
        if (input === null) throw new TypeError("no input");
        return realKit.replay(carrier, operation, input, options);
      },
    },
  },
};
