import { Heading, toast } from "@medusajs/ui";
import { useSteps } from "../../hooks/use-integrations";
import { useReader } from "../../hooks/use-reader";
import { type Integration, STANDING_COLOUR, standingOf } from "../../lib/integrations";
import { CopyButton } from "../copy-button";
import { Latin } from "../latin";
import { LastError } from "../notices";
import { Fact, Facts } from "../section";
import { StateDot } from "../state-dot";
import { versionWord } from "./list-page";
import { SwitchRow } from "./switch-row";

/** The integration's name, how it stands, its last success and failure, and the switch. */
export function HeaderSection({ integration }: { integration: Integration }) {
  const { t, locale, moment } = useReader();
  const { name, last_success_at, last_error, last_error_at, active_version, account } = integration;
  const standing = standingOf(integration);
  return (
    <section className="flex flex-col gap-y-4 px-6 py-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Heading>{name[locale]}</Heading>
        <StateDot colour={STANDING_COLOUR[standing]} word={t(`integrations.state.${standing}`)} />
      </div>
      {last_error && standing === "failing" && <LastError message={last_error.message} />}
      <Facts>
        <Fact label={t("integrations.lastSuccess")}>
          {last_success_at ? moment(last_success_at) : t("integrations.never")}
        </Fact>
        <Fact label={t("integrations.lastError")}>
          {last_error_at ? moment(last_error_at) : t("integrations.never")}
        </Fact>
        <Fact label={t("integrations.inUse")}>{versionWord(t, active_version)}</Fact>
        {account && (
          <Fact label={t("integrations.account")}>
            <Latin>{account}</Latin> <CopyButton text={account} label={t("integrations.copyAccount")} />
          </Fact>
        )}
      </Facts>
      <EnabledSwitch integration={integration} />
    </section>
  );
}

function EnabledSwitch({ integration: { id, kind, name, enabled } }: { integration: Integration }) {
  const { t, locale } = useReader();
  const { take, running } = useSteps(id);
  const change = async (next: boolean) => {
    const done = await take({ kind: "enabled", enabled: next });
    const words = next ? "integrations.switchedOn" : "integrations.switchedOff";
    if (done) toast.success(t(words, { name: name[locale] }));
  };
  return (
    <SwitchRow
      label={t(kind === "carrier" ? "integrations.onCarrier" : "integrations.onSheet")}
      hint={t(kind === "carrier" ? "integrations.onCarrierHint" : "integrations.onSheetHint")}
      checked={enabled}
      busy={running !== null}
      onChange={(next) => void change(next)}
    />
  );
}
