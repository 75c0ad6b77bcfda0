import { Container, Heading, Label, Switch, Tabs, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { MerchantState } from "../../../people/merchants/repository";
import { KEYS } from "../../hooks/keys";
import { useChange } from "../../hooks/use-change";
import { useReader } from "../../hooks/use-reader";
import { getMerchantSettings, getMerchants, setMerchants } from "../../lib/company-api";
import { Empty } from "../empty";
import { Loading } from "../loading";
import { LoadProblem } from "../notices";
import { MerchantRow } from "./merchant-row";

const STATES: readonly MerchantState[] = ["submitted", "approved", "rejected"];

/** The companies of merchants, to be checked, and the switch of the option. */
export function MerchantsPage() {
  const { t, locale } = useReader();
  const id = useId();
  const change = useChange([KEYS.merchants]);
  const settings = useQuery({
    queryKey: [...KEYS.merchants, "settings"],
    queryFn: () => getMerchantSettings(locale),
  });
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-6 py-4">
        <div className="flex flex-col gap-y-1">
          <Heading>{t("company.reviewTitle")}</Heading>
          <Text size="small" leading="compact" className="text-ui-fg-subtle text-pretty">
            {t("company.reviewSubtitle")}
          </Text>
        </div>
        <div className="flex items-center gap-x-2">
          <Switch
            id={id}
            checked={settings.data?.enabled ?? false}
            disabled={!settings.data || change.busy}
            onCheckedChange={(enabled) =>
              void change.run(() => setMerchants(locale, { enabled }), "company.enabledDone")
            }
          />
          <Label size="small" htmlFor={id}>
            {t("company.enabled")}
          </Label>
        </div>
      </div>
      {settings.error && <LoadProblem problem={settings.error} onRetry={() => void settings.refetch()} />}
      {settings.data && !settings.data.enabled && <Empty title={t("company.off")} />}
      {settings.data?.enabled && <Companies />}
    </Container>
  );
}

function Companies() {
  const { t } = useReader();
  const [state, setState] = useState<MerchantState>("submitted");
  return (
    <Tabs value={state} onValueChange={(next) => setState(STATES.find((one) => one === next) ?? "submitted")}>
      <Tabs.List className="flex-wrap px-6 py-4">
        {STATES.map((one) => (
          <Tabs.Trigger key={one} value={one}>
            {t(`company.state.${one}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content value={state}>
        <List state={state} />
      </Tabs.Content>
    </Tabs>
  );
}

function List({ state }: { state: MerchantState }) {
  const { t, locale } = useReader();
  const { data, error, refetch } = useQuery({
    queryKey: [...KEYS.merchants, state],
    queryFn: () => getMerchants(locale, state),
  });
  if (error) return <LoadProblem problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading rows={3} />;
  if (data.length === 0) return <Empty title={t("company.empty")} />;
  return (
    <ul className="divide-y border-t">
      {data.map((merchant) => (
        <MerchantRow key={merchant.id} merchant={merchant} />
      ))}
    </ul>
  );
}

export function MerchantsCrumb() {
  const { t } = useReader();
  return t("company.reviewTitle");
}
