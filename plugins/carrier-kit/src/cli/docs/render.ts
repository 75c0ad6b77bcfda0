import type { Abilities, Carrier } from "../../carrier";
import type { StatusTable } from "../../statuses";
import { envName } from "../env";
import type { DocumentedCall } from "./calls";
import type { CarrierNotes } from "./notes";

/** All that the page says of one carrier. */
export interface DocumentedCarrier {
  carrier: Carrier;
  calls: DocumentedCall[];
  notes: CarrierNotes;
}

/** What each ability means, in the page's order; the compiler asks for every one. */
const ABILITIES: Record<keyof Abilities, string> = {
  create: "Create a parcel",
  track: "Read states",
  lookup: "Find a parcel again after a lost answer",
  quote: "Price by place",
  labels: "Labels",
  deliveryNote: "Delivery note (bordereau)",
  pickup: "Ask for a pickup",
  cancelPickup: "Withdraw a pickup",
  cancel: "Cancel a parcel",
  returns: "Ask for returned goods",
  exchange: "Exchange",
  openParcel: "Customer may open the parcel",
  statusList: "Live list of statuses",
  webhook: "Webhook",
  registerWebhook: "Register the webhook by a call",
  centimes: "Amounts with centimes",
};
const VALUES: Record<string, string> = {
  single: "one a call",
  batch: "many a call",
  list: "one a call, many by the account's list",
};

const cell = (text: string): string => text.replaceAll("|", "\\|").replace(/\s*\n\s*/g, " ");
const row = (...cells: string[]): string => `| ${cells.map(cell).join(" | ")} |`;
const table = (head: string[], rows: string[][]): string =>
  [row(...head), `|${head.map(() => "---|").join("")}`, ...rows.map((cells) => row(...cells))].join("\n");
const code = (text: string): string => `\`${text}\``;

function abilityWord(value: string | boolean): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return VALUES[value] ?? value;
}

/** One column a carrier, one row an ability. */
export function abilitiesTable(carriers: readonly Carrier[]): string {
  const names = Object.entries(ABILITIES);
  const rows = names.map(([key, meaning]) => [
    meaning,
    ...carriers.map(({ abilities }) => abilityWord(new Map(Object.entries(abilities)).get(key) ?? false)),
  ]);
  return table(["", ...carriers.map(({ name }) => name.en)], rows);
}

function settingsTable({ id, settings }: Carrier): string {
  const rows = settings.fields.map((field) => [
    code(envName(id, field.key)),
    field.label.en,
    field.default !== undefined ? code(String(field.default)) : field.required ? "needed" : "",
    field.secret ? "secret" : "",
    field.help?.en ?? "",
  ]);
  return table(["Setting", "What", "Default", "", "Help"], rows);
}

function bodyWord({ headers, body }: DocumentedCall): string {
  if (body === null) return "";
  const type = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])).get(
    "content-type",
  );
  return `${type?.includes("json") ? "JSON" : "form"} ${code(JSON.stringify(body))}`;
}

function callsTable(calls: readonly DocumentedCall[]): string {
  const rows = calls.map((call) => {
    const sent = call.operation === "create" ? "see below" : bodyWord(call);
    return [call.operation, code(`${call.method} ${call.url}`), sent];
  });
  return table(["Operation", "Call (the first one, where several follow)", "Body"], rows);
}

function statusRows({ rows }: StatusTable): string {
  const cells = rows.map(({ code: word, label, means, reasonFollows, note }) => [
    word === undefined ? "" : code(word),
    label ?? "",
    means ?? "(no change)",
    [reasonFollows ? "a reason may follow" : "", note ?? ""].filter(Boolean).join("; "),
  ]);
  return table(["Code", "Label", "Souk", "Note"], cells);
}

function example({ method, url, headers, body }: DocumentedCall): string {
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const text = JSON.stringify(body, null, 2);
  return ["```http", `${method} ${url}`, ...head, "", text, "```"].join("\n");
}

function limitOf({ limit, settings }: Carrier): string {
  const presets = Object.fromEntries(settings.fields.map(({ key, default: preset }) => [key, preset]));
  const known = limit?.(presets);
  return known ? `${known.calls} calls in ${known.perMs / 60_000} minutes` : "none documented";
}

/** One carrier's chapter. */
export function carrierChapter({ carrier, calls, notes }: DocumentedCarrier): string {
  const create = calls.find(({ operation }) => operation === "create");
  const more = Object.entries(carrier.moreStatuses ?? {});
  const address = carrier.webhook ? ` Souk's address: ${code(`POST /webhooks/shipping/${carrier.id}`)}.` : "";
  const parts = [
    `## ${carrier.name.en}`,
    `Id ${code(carrier.id)}, package ${code(`@souk/carrier-${carrier.id}`)}. ${notes.trust}`,
    `**Authentication.** ${notes.authentication}`,
    `**Webhooks.** ${notes.webhooks}${address}`,
    `**Rate limit.** ${limitOf(carrier)}. **Money.** ${carrier.abilities.centimes ? "Dirhams with centimes" : "Whole dirhams, half up"}.`,
    `### ${carrier.name.en}: calls`,
    callsTable(calls),
    ...(create ? ["A parcel, as it is sent:", example(create)] : []),
    `### ${carrier.name.en}: settings`,
    settingsTable(carrier),
    `### ${carrier.name.en}: statuses`,
    statusRows(carrier.statuses),
    ...more.flatMap(([field, statuses]) => [
      `The field ${code(field)}, read together with the status:`,
      statusRows(statuses),
    ]),
    `### ${carrier.name.en}: to be confirmed with the carrier`,
    notes.confirm.map((question, index) => `${index + 1}. ${question}`).join("\n") || "Nothing is open.",
  ];
  return parts.join("\n\n");
}
