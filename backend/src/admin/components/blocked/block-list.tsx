import { Button } from "@medusajs/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { KEYS } from "../../hooks/keys";
import { useAsk } from "../../hooks/use-ask";
import { useChange } from "../../hooks/use-change";
import { useReader } from "../../hooks/use-reader";
import { useStaffNames } from "../../hooks/use-staff-names";
import { type Block, type BlockQuery, getBlocks, liftBlock } from "../../lib/desk-api";
import { whoOf } from "../../lib/history";
import { localPhone } from "../../lib/phone";
import { Empty } from "../empty";
import { Latin } from "../latin";
import { Loading } from "../loading";
import { LoadProblem } from "../notices";
import { ShowMore } from "../show-more";

/** Blocks page by page, each with its way out. */
export function BlockList({ query }: { query: BlockQuery }) {
  const { t, locale } = useReader();
  const list = useInfiniteQuery({
    queryKey: [...KEYS.blocks, query],
    queryFn: ({ signal, pageParam }) => getBlocks(locale, query, pageParam, signal),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, page) => sum + page.blocks.length, 0);
      return last.blocks.length && shown < last.count ? shown : null;
    },
    retry: false,
  });
  const blocks = list.data?.pages.flatMap((page) => page.blocks) ?? [];
  const ids = blocks.map(({ created_by }) => whoOf(created_by)).map((who) => ("id" in who ? who.id : ""));
  const names = useStaffNames([...new Set(ids)].filter((id) => id.startsWith("user_")).sort());
  if (list.error) return <LoadProblem problem={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <Loading rows={3} />;
  if (blocks.length === 0) return <Empty title={t("desk.blocked.empty")} />;
  return (
    <>
      <ul className="divide-y">
        {blocks.map((block) => (
          <BlockRow key={block.id} block={block} names={names} />
        ))}
      </ul>
      <ShowMore list={list} />
    </>
  );
}

function BlockRow({ block, names }: { block: Block; names: ReadonlyMap<string, string> }) {
  const { t, moment } = useReader();
  const { phone, reason, note, created_at, created_by } = block;
  const who = whoOf(created_by);
  const name = "id" in who ? names.get(who.id) : undefined;
  return (
    <li className="txt-compact-small text-ui-fg-subtle flex flex-wrap items-start justify-between gap-x-4 gap-y-3 px-6 py-4">
      <div className="flex min-w-0 flex-col gap-y-1">
        <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <span className="txt-compact-small-plus text-ui-fg-base">
            <Latin>{localPhone(phone) ?? phone}</Latin>
          </span>
          <span className="text-ui-fg-base">{t(`desk.blocked.reason.${reason}`)}</span>
        </span>
        {note && (
          <p dir="auto" className="break-words text-start">
            {note}
          </p>
        )}
        <span>
          {t("desk.blocked.since", { date: moment(created_at) })}
          {name && (
            <>
              {" · "}
              <bdi>{name}</bdi>
            </>
          )}
        </span>
        <span>{t(...endOf(block, moment))}</span>
      </div>
      {!hasEnded(block) && <LiftButton block={block} />}
    </li>
  );
}

const hasEnded = ({ lifted_at, expires_at }: Block): boolean =>
  lifted_at !== null || (expires_at !== null && Date.parse(expires_at) <= Date.now());

type End = ["desk.blocked.endedOn" | "desk.blocked.until" | "desk.blocked.forEver", { date: string }];

function endOf(block: Block, moment: (at: string) => string): End {
  const { lifted_at, expires_at } = block;
  const date = moment(lifted_at ?? expires_at ?? block.created_at);
  if (hasEnded(block)) return ["desk.blocked.endedOn", { date }];
  return [expires_at ? "desk.blocked.until" : "desk.blocked.forEver", { date }];
}

function LiftButton({ block: { id, phone } }: { block: Block }) {
  const { t, locale } = useReader();
  const ask = useAsk();
  const change = useChange([KEYS.blocks]);
  // Isolated: in an Arabic sentence a number keeps its own direction.
  const shown = `\u2066${localPhone(phone) ?? phone}\u2069`;
  const lift = async () => {
    const sure = await ask({
      variant: "confirmation",
      title: t("desk.blocked.liftTitle", { phone: shown }),
      description: t("desk.blocked.liftText"),
      confirmText: t("desk.blocked.lift"),
      cancelText: t("desk.back"),
    });
    if (sure) await change.run(() => liftBlock(locale, id), "desk.blocked.lifted");
  };
  return (
    <Button
      type="button"
      size="small"
      variant="secondary"
      isLoading={change.busy}
      aria-label={t("desk.blocked.liftOf", { phone: shown })}
      onClick={() => void lift()}
    >
      {t("desk.blocked.lift")}
    </Button>
  );
}
