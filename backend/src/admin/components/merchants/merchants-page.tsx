import { Container, Heading, Label, Text } from "@medusajs/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { KEYS } from "../../hooks/keys";
import { useChange } from "../../hooks/use-change";
import { useMay, useMe } from "../../hooks/use-may";
import { useReader } from "../../hooks/use-reader";
import { getMerchants, type MerchantState, setMerchants } from "../../lib/company-api";
import { Empty } from "../empty";
import { Loading } from "../loading";
import { LoadProblem } from "../notices";
import { ShowMore } from "../show-more";
import { Switch } from "../switch";
import { Tabs } from "../tabs";
import { MerchantRow } from "./merchant-row";

const STATES: readonly MerchantState[] = ["submitted", "approved", "rejected"];

/** The companies of merchants, to be checked, and the switch of the option. */
export function MerchantsPage() {
  const { t } = useReader();
  const may = useMay();
  const { data: me, error, refetch } = useMe();
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-6 py-4">
        <div className="flex flex-col gap-y-1">
          <Heading>{t("company.reviewTitle")}</Heading>
          <Text size="small" leading="compact" className="text-ui-fg-subtle text-pretty">
            {t("company.reviewSubtitle")}
          </Text>
        </div>
        {me && may("settings.write") && <OptionSwitch on={me.merchants} />}
      </div>
      {error && !me && <LoadProblem problem={error} onRetry={() => void refetch()} />}
      {!error && !me && <Loading rows={3} />}
      {me && !me.merchants && <Empty title={t("company.off")} />}
      {me?.merchants && <Companies />}
    </Container>
  );
}

function OptionSwitch({ on }: { on: boolean }) {
  const { t, locale } = useReader();
  const id = useId();
  const change = useChange([KEYS.me, KEYS.merchants, KEYS.company]);
  return (
    <div className="flex items-center gap-x-2">
      <Switch
        id={id}
        checked={on}
        disabled={change.busy}
        onCheckedChange={(enabled) =>
          void change.run(() => setMerchants(locale, enabled), "company.enabledDone")
        }
      />
      <Label size="small" htmlFor={id}>
        {t("company.enabled")}
      </Label>
    </div>
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
  const list = useInfiniteQuery({
    queryKey: [...KEYS.merchants, "list", state],
    queryFn: ({ pageParam }) => getMerchants(locale, state, pageParam),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, page) => sum + page.merchants.length, 0);
      return last.merchants.length && shown < last.count ? shown : null;
    },
  });
  if (!list.data)
    return list.error ? (
      <LoadProblem problem={list.error} onRetry={() => void list.refetch()} />
    ) : (
      <Loading rows={3} />
    );
  const merchants = list.data.pages.flatMap((page) => page.merchants);
  if (merchants.length === 0) return <Empty title={t("company.empty")} />;
  return (
    <>
      <ul className="divide-y border-t">
        {merchants.map((merchant) => (
          <MerchantRow key={merchant.id} merchant={merchant} />
        ))}
      </ul>
      <ShowMore list={list} />
    </>
  );
}

export function MerchantsCrumb() {
  const { t } = useReader();
  return t("company.reviewTitle");
}
