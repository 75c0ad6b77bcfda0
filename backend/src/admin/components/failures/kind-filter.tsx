import { Button } from "@medusajs/ui";
import { FAILURE_KINDS, type FailureKind } from "../../../failures/kinds";
import { useReader } from "../../hooks/use-reader";

interface Props {
  counts: Record<FailureKind, number>;
  /** Null for all. */
  chosen: FailureKind | null;
  onChange: (kind: FailureKind | null) => void;
}

/** One button for each kind of failure, with how many there are. */
export function KindFilter({ counts, chosen, onChange }: Props) {
  const { t } = useReader();
  const total = FAILURE_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  return (
    <fieldset className="flex flex-wrap gap-2 px-6 py-3">
      <legend className="sr-only">{t("failures.filter")}</legend>
      {[null, ...FAILURE_KINDS].map((kind) => (
        <Button
          key={kind ?? "all"}
          type="button"
          size="small"
          variant={kind === chosen ? "primary" : "secondary"}
          aria-pressed={kind === chosen}
          onClick={() => onChange(kind)}
        >
          {kind ? t(`failures.kind.${kind}`) : t("failures.all")}
          <span className="tabular-nums">{kind ? counts[kind] : total}</span>
        </Button>
      ))}
    </fieldset>
  );
}
