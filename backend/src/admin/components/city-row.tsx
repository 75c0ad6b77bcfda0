import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import type { Suggestion } from "../../modules/cities/types";
import { useDecision } from "../hooks/use-cities";
import { useReader } from "../hooks/use-reader";
import { carrierName } from "../lib/carrier-name";
import type { CityItem } from "../lib/cities-api";
import { decisionFor, decisionName, refusalFor } from "../lib/city-decisions";
import { CityPicker } from "./city-picker";
import { Latin } from "./latin";

/** One question of the desk: what it is about, what to choose from, and what was decided. */
export function CityRow({ item }: { item: CityItem }) {
  const { t } = useReader();
  const [choosing, setChoosing] = useState(false);
  const { decide, busy, problem } = useDecision(item.id);
  const refusal = refusalFor(item);
  return (
    <li className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <Subject item={item} />
        {item.state === "decided" ? (
          <Button
            size="small"
            variant="secondary"
            isLoading={busy}
            onClick={() => decide({ action: "undo" })}
          >
            {t("cities.undo")}
          </Button>
        ) : (
          <div className="flex flex-wrap gap-2">
            {item.reason !== "gone" && (
              <Button
                size="small"
                variant="secondary"
                aria-expanded={choosing}
                onClick={() => setChoosing(!choosing)}
              >
                {t(item.kind === "city" ? "cities.chooseEntry" : "cities.chooseCity")}
              </Button>
            )}
            <Button
              size="small"
              variant="transparent"
              isLoading={busy}
              onClick={() => decide(refusal.decision)}
            >
              {t(refusal.word)}
            </Button>
          </div>
        )}
      </div>
      {item.state === "decided" ? (
        <Decided item={item} />
      ) : (
        <Suggestions
          item={item}
          busy={busy}
          onChoose={(suggestion) => decide(decisionFor(item, { id: suggestion.id }))}
        />
      )}
      {choosing && (
        <CityPicker item={item} busy={busy} onChoose={(place) => decide(decisionFor(item, place))} />
      )}
      {problem && (
        <p role="alert" className="txt-compact-small text-ui-fg-error">
          {problem}
        </p>
      )}
    </li>
  );
}

function Subject({ item }: { item: CityItem }) {
  const { t } = useReader();
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <span className="txt-compact-medium-plus text-ui-fg-base break-words">
        <bdi>{item.label}</bdi>
      </span>
      <Text size="small" leading="compact" className="text-ui-fg-subtle text-pretty">
        {item.carrier && (
          <>
            <Latin>{carrierName(item.carrier)}</Latin>
            {" · "}
          </>
        )}
        {t(`cities.reason.${item.reason}`)}
        {item.asked > 0 && ` · ${t("cities.asked", { total: item.asked })}`}
      </Text>
    </div>
  );
}

interface SuggestionsProps {
  item: CityItem;
  busy: boolean;
  onChoose: (suggestion: Suggestion) => void;
}

function Suggestions({ item, busy, onChoose }: SuggestionsProps) {
  const { t } = useReader();
  if (item.suggestions.length === 0 || item.reason === "gone") return null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {t("cities.suggested")}
      </Text>
      {item.suggestions.map((suggestion) => (
        <Button
          key={suggestion.id}
          size="small"
          variant="secondary"
          disabled={busy}
          onClick={() => onChoose(suggestion)}
        >
          <bdi>{suggestion.name}</bdi>
        </Button>
      ))}
    </div>
  );
}

function Decided({ item }: { item: CityItem }) {
  const { t, moment } = useReader();
  if (!item.decision) return null;
  const { word, value } = decisionName(item.decision);
  return (
    <Text size="small" leading="compact" className="text-ui-fg-subtle">
      {t(word)} {value && <Latin>{value}</Latin>}
      {item.decided_at && (
        <>
          {" · "}
          <time dateTime={item.decided_at}>{moment(item.decided_at)}</time>
        </>
      )}
    </Text>
  );
}
