import { Button, Container, Heading } from "@medusajs/ui";
import { useState } from "react";
import { useDebts } from "../../hooks/use-cash";
import { useReader } from "../../hooks/use-reader";
import type { CashQuery } from "../../lib/cash-api";
import { Loading } from "../loading";
import { LoadProblem } from "../notices";
import { Quiet } from "../section";
import { Tabs } from "../tabs";
import { DebtCards } from "./debt-cards";
import { ParcelList } from "./parcel-list";
import { SettlementList } from "./settlement-list";
import { UploadDrawer } from "./upload-drawer";

type Tab = "owed" | "paid" | "settlements";

/** What carriers owe, what came, and their settlement files. */
export function CashPage() {
  const { t } = useReader();
  const [tab, setTab] = useState<Tab>("owed");
  const [narrow, setNarrow] = useState<Pick<CashQuery, "carrier" | "age">>({ carrier: "", age: "" });
  const [uploading, setUploading] = useState(false);
  const { data: debts, error, refetch } = useDebts();
  const showOwed = (carrier: string, age: string) => {
    setNarrow({ carrier, age });
    setTab("owed");
  };
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
          <div className="flex flex-col gap-y-1">
            <Heading>{t("cash.title")}</Heading>
            <Quiet>{t("cash.subtitle")}</Quiet>
          </div>
          <Button size="small" type="button" disabled={!debts} onClick={() => setUploading(true)}>
            {t("cash.read")}
          </Button>
        </div>
        {error && !debts && <LoadProblem problem={error} onRetry={() => void refetch()} />}
        {debts && <DebtCards debts={debts} onChoose={showOwed} />}
        {!debts && !error && <Loading rows={2} />}
      </Container>
      <Container className="isolate p-0">
        <Tabs value={tab} onValueChange={(next) => setTab(next as Tab)}>
          <Tabs.List className="flex-wrap px-6 pt-4">
            {(["owed", "paid", "settlements"] as const).map((name) => (
              <Tabs.Trigger key={name} value={name}>
                {t(`cash.tab.${name}`)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Tabs.Content value="owed">
            <ParcelList state="owed" debts={debts ?? []} narrow={narrow} onNarrow={setNarrow} />
          </Tabs.Content>
          <Tabs.Content value="paid">
            <ParcelList state="paid" debts={debts ?? []} narrow={narrow} onNarrow={setNarrow} />
          </Tabs.Content>
          <Tabs.Content value="settlements">
            <SettlementList />
          </Tabs.Content>
        </Tabs>
      </Container>
      {uploading && debts && <UploadDrawer carriers={debts} onClose={() => setUploading(false)} />}
    </div>
  );
}

export function CashCrumb() {
  const { t } = useReader();
  return t("cash.title");
}
