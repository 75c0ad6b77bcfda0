import { Button, Container } from "@medusajs/ui";
import { useState } from "react";
import { PROBLEMS, type Problem } from "../../../cash/match";
import { useReader } from "../../hooks/use-reader";
import type { SettlementView } from "../../lib/cash-api";
import { Empty } from "../empty";
import { SettlementLine } from "./settlement-line";
import { ShownOf } from "./shown-of";

type Show = Problem | "problems" | "all";
/** Lines drawn at once; thousands would freeze a phone. */
const PAGE = 100;

interface LinesProps {
  settlement: SettlementView;
  accepted: ReadonlySet<string>;
  onAccept: (key: string) => void;
}

/** The lines that do not agree first; one kind of problem at a time, or everything. */
export function SettlementLines({ settlement, accepted, onAccept }: LinesProps) {
  const { t } = useReader();
  const { lines, state } = settlement;
  const [show, setShow] = useState<Show>("problems");
  const [most, setMost] = useState(PAGE);
  const shown = lines.filter(({ problems }) =>
    show === "all" ? true : show === "problems" ? problems.length > 0 : problems.includes(show),
  );
  const choose = (next: Show) => {
    setShow(next);
    setMost(PAGE);
  };
  return (
    <Container className="divide-y p-0">
      <Kinds settlement={settlement} show={show} onShow={choose} />
      {shown.length === 0 && <Empty title={t("cash.settlement.noProblems")} />}
      <ul className="divide-ui-border-base divide-y">
        {shown.slice(0, most).map((line) => (
          <SettlementLine
            key={`${line.line} ${line.order_id} ${line.tracking}`}
            line={line}
            accepted={state === "preview" ? accepted.has(String(line.line)) : null}
            onAccept={() => onAccept(String(line.line))}
          />
        ))}
      </ul>
      {shown.length > most && (
        <ShownOf shown={most} total={shown.length} onMore={() => setMost((now) => now + PAGE)} />
      )}
    </Container>
  );
}

interface KindsProps {
  settlement: SettlementView;
  show: Show;
  onShow: (show: Show) => void;
}

function Kinds({ settlement, show, onShow }: KindsProps) {
  const { t } = useReader();
  const { lines, problems } = settlement;
  const wrong = lines.filter((line) => line.problems.length).length;
  const kinds: { show: Show; words: string; total: number }[] = [
    { show: "problems", words: t("cash.settlement.allProblems"), total: wrong },
    ...PROBLEMS.filter((problem) => problems[problem] > 0).map((problem) => ({
      show: problem,
      words: t(`cash.settlement.problem.${problem}`),
      total: problems[problem],
    })),
    { show: "all", words: t("cash.settlement.everything"), total: lines.length },
  ];
  return (
    <fieldset className="m-0 flex flex-wrap gap-2 border-0 px-6 py-4">
      {kinds.map((kind) => (
        <Button
          key={kind.show}
          size="small"
          type="button"
          variant={kind.show === show ? "primary" : "secondary"}
          aria-pressed={kind.show === show}
          onClick={() => onShow(kind.show)}
        >
          {kind.words} <span className="tabular-nums">{kind.total}</span>
        </Button>
      ))}
    </fieldset>
  );
}
