import { Container, clx, Heading, Text } from "@medusajs/ui";
import type { OpsOrderView } from "../../admin-ops/order-view";
import { useOpsOrder } from "../hooks/use-ops-order";
import { useReader } from "../hooks/use-reader";
import { useStaffNames } from "../hooks/use-staff-names";
import { carrierName } from "../lib/carrier-name";
import { type Colour, STATE_COLOUR } from "../lib/colours";
import { staffIdsOf, whoOf } from "../lib/history";
import { Loading } from "./loading";
import { Changes } from "./order-edit/changes";
import { Reason } from "./order-header";

type Entry = OpsOrderView["history"][number];

const DOT: Record<Colour, string> = {
  green: "bg-ui-tag-green-icon",
  red: "bg-ui-tag-red-icon",
  blue: "bg-ui-tag-blue-icon",
  orange: "bg-ui-tag-orange-icon",
  grey: "bg-ui-tag-neutral-icon",
  purple: "bg-ui-tag-purple-icon",
};

/** The order's states, the newest first: what, when, who and why. Its problems are shown by the order's card. */
export function HistoryCard({ orderId }: { orderId: string }) {
  const { t } = useReader();
  const { data, error } = useOpsOrder(orderId);
  const names = useStaffNames(staffIdsOf(data?.history ?? []));
  if (!data) {
    return error ? null : (
      <Container className="p-0">
        <Loading rows={3} />
      </Container>
    );
  }
  const entries = [...data.history].reverse();
  return (
    <Container className="flex flex-col gap-y-4 px-6 py-4">
      <Heading level="h2">{t("history.title")}</Heading>
      <ol className="flex flex-col gap-y-0.5">
        {entries.map((entry, index) => (
          <HistoryItem
            key={entry.version}
            entry={entry}
            names={names}
            current={index === 0}
            oldest={index === entries.length - 1}
          />
        ))}
      </ol>
    </Container>
  );
}

interface HistoryItemProps {
  entry: Entry;
  names: ReadonlyMap<string, string>;
  current: boolean;
  oldest: boolean;
}

function HistoryItem({ entry, names, current, oldest }: HistoryItemProps) {
  const { t, moment } = useReader();
  const colour = current ? STATE_COLOUR[entry.to_state] : "grey";
  return (
    <li className="grid grid-cols-[20px_1fr] items-start gap-x-2">
      <div aria-hidden className="flex size-full flex-col items-center gap-y-0.5">
        <div className="flex size-5 items-center justify-center">
          <div className="bg-ui-bg-base shadow-borders-base flex size-2.5 items-center justify-center rounded-full">
            <div className={clx("size-1.5 rounded-full", DOT[colour])} />
          </div>
        </div>
        {!oldest && <div className="bg-ui-border-base w-px flex-1" />}
      </div>
      <div className={clx("flex flex-col gap-y-0.5", { "pb-4": !oldest })}>
        <div className="flex flex-wrap items-baseline justify-between gap-x-2">
          <Text size="small" leading="compact" weight="plus">
            {entry.changes ? t("orderEdit.edited") : t(`state.${entry.to_state}`)}
          </Text>
          <time dateTime={entry.at} className="txt-compact-small text-ui-fg-subtle">
            {moment(entry.at)}
          </time>
        </div>
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          <Actor actor={entry.actor} names={names} />
        </Text>
        {entry.reason && (
          <Text size="small" leading="compact" className="text-ui-fg-subtle break-words">
            <Reason reason={entry.reason} />
          </Text>
        )}
        {entry.changes && <Changes changes={entry.changes} />}
      </div>
    </li>
  );
}

function Actor({ actor, names }: { actor: string; names: ReadonlyMap<string, string> }) {
  const { t } = useReader();
  const who = whoOf(actor);
  if (who.kind === "carrier") return t("who.carrier", { name: carrierName(who.id) });
  const name = who.kind === "staff" ? names.get(who.id) : undefined;
  return name ? <bdi>{name}</bdi> : t(`who.${who.kind}`);
}
