import type { Carrier } from "../../carrier";
import type { CityEntry, PlaceReader } from "../../cities";
import type { CarrierClient } from "../../client/types";
import { webhookSecret } from "../../webhook";
import { envName } from "../env";
import { explain, type Failed, type Line } from "./line";
import { type Finding, note, ok, wrong } from "./report";

/** What a live check works with. */
export interface Patient {
  carrier: Carrier;
  client: CarrierClient;
  line: Line;
  places?: PlaceReader;
}

/** A number that no shop's parcel has; any carrier's reading of one parcel takes it. */
const NOBODYS_PARCEL = "999999999";
const ASKED_PLACES = ["Rabat", "Casablanca", "Marrakech", "Tanger", "Fès", "Agadir"];
const SHORTEST_SECRET = 16;

function explained({ carrier, line }: Patient, what: string, failed: Failed): Finding {
  const secret = carrier.settings.fields.filter(
    (field) => field.required && field.default === undefined && field.type !== "boolean",
  );
  const keys = secret.map(({ key }) => envName(carrier.id, key)).join(", ");
  return explain(what, failed, line, { address: envName(carrier.id, "base_url"), keys });
}

/** Whether the keys are accepted: reads a parcel that does not exist, which every carrier answers to its own shops only. */
export async function checkSignIn(patient: Patient): Promise<Finding> {
  const { outcome, message } = await patient.client.track([NOBODYS_PARCEL]);
  return outcome === undefined ? ok("Keys: accepted.") : explained(patient, "Keys", { outcome, message });
}

function mapping(entries: readonly CityEntry[], places: PlaceReader | undefined): Finding[] {
  const active = entries.filter((entry) => entry.active);
  const towns = [...new Set(active.map((entry) => entry.city))];
  const counted = ok(
    `Cities: ${active.length} places to deliver to in ${towns.length} towns, ${entries.length - active.length} more out of service.`,
  );
  if (!places)
    return [
      counted,
      note("Cities: the directory of Moroccan cities is not installed, so nothing could be compared."),
    ];
  const unknown = towns.filter((town) => places(town) === null);
  const known = ok(
    `Cities: ${towns.length - unknown.length} of ${towns.length} towns are in Souk's directory.`,
  );
  if (unknown.length === 0) return [counted, known];
  const names = unknown.slice(0, 8).join(", ");
  return [
    counted,
    known,
    note(
      `Cities: not in the directory: ${names}${unknown.length > 8 ? ", …" : ""}.`,
      "They are understood by the carrier's own spelling only; staff map other spellings at the desk of cities.",
    ),
  ];
}

/** Whether the live list of places loads, and how much of it the directory knows. */
export async function checkCities(patient: Patient): Promise<Finding[]> {
  const { entries, outcome, message } = await patient.client.cities();
  if (outcome !== undefined) return [explained(patient, "Cities", { outcome, message })];
  if (entries.some((entry) => entry.active)) return mapping(entries, patient.places);
  return [
    wrong(
      "Cities: the carrier's list is empty.",
      "No parcel can be sent: ask the carrier to open the account to deliveries.",
    ),
  ];
}

/** Whether the carrier tells a price for a large town. */
export async function checkPrices(patient: Patient): Promise<Finding> {
  const { carrier, client } = patient;
  if (!carrier.abilities.quote)
    return note("Prices: this carrier has no call for them; the shop's own grid counts.");
  for (const city of ASKED_PLACES) {
    const { quotes, outcome, message } = await client.quote({ city });
    if (outcome !== undefined) return explained(patient, "Prices", { outcome, message });
    const [first] = quotes;
    if (first)
      return ok(
        `Prices: ${first.city} costs ${first.price} dirhams${first.delay ? `, delay ${first.delay}` : ""}.`,
      );
  }
  return wrong("Prices: none for any large town.", "Ask the carrier for the account's price list.");
}

/** Whether the carrier's live words are all in our table. */
export async function checkStatuses(patient: Patient): Promise<Finding[]> {
  if (!patient.carrier.abilities.statusList) return [];
  const { words, outcome, message } = await patient.client.statusWords();
  if (outcome !== undefined) return [explained(patient, "Statuses", { outcome, message })];
  const unknown = words.filter((word) => !word.known).map(({ code, label }) => code ?? label);
  if (unknown.length === 0) return [ok(`Statuses: all ${words.length} of the carrier's words are known.`)];
  const advice =
    "Parcels in these states are shown as the carrier words them and change nothing: tell whoever maintains the integration.";
  return [note(`Statuses: not in the table: ${unknown.slice(0, 10).join(", ")}.`, advice)];
}

/** Whether events of the carrier can be proven. */
export function checkWebhook(carrier: Carrier, settings: Record<string, unknown>): Finding {
  const { webhook, abilities, id } = carrier;
  if (!webhook) return note("Webhook: this carrier sends none; parcels are polled.");
  const name = envName(id, webhook.secretSetting);
  const secret = webhookSecret(carrier, settings);
  if (secret === "")
    return note(
      "Webhook: no secret is set, so every event is refused; parcels are polled.",
      `Set ${name} to a long random text and register the address with it.`,
    );
  if (abilities.webhook === "secret" && secret.length < SHORTEST_SECRET)
    return wrong(
      "Webhook: the secret is short enough to be guessed.",
      `Set ${name} to a random text of ${SHORTEST_SECRET} characters or more and register the address again.`,
    );
  return ok("Webhook: a secret is set.");
}
