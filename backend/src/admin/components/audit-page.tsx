import { ArrowDownTray } from "@medusajs/icons";
import { Button, Container, Heading, Text } from "@medusajs/ui";
import { useDeferredValue, useState } from "react";
import { useAudit } from "../hooks/use-audit";
import { useMay } from "../hooks/use-may";
import { useReader } from "../hooks/use-reader";
import { type AuditQuery, auditCsv, NO_QUERY } from "../lib/audit-api";
import { AuditFilters } from "./audit-filters";
import { AuditTable } from "./audit-table";
import { Loading } from "./loading";
import { LoadProblem } from "./notices";
import { ShowMore } from "./show-more";

/** Who did what, when and from where. */
export function AuditPage() {
  const { t } = useReader();
  const may = useMay();
  const [query, setQuery] = useState<AuditQuery>(NO_QUERY);
  const list = useAudit(useDeferredValue(query));
  const { lines, error, refetch } = list;
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div className="flex flex-col gap-y-1">
          <Heading>{t("audit.title")}</Heading>
          <Text size="small" leading="compact" className="text-ui-fg-subtle text-pretty">
            {t("audit.subtitle")}
          </Text>
        </div>
        {may("audit.read") && (
          <Button size="small" variant="secondary" asChild>
            <a href={auditCsv(query)} download>
              <ArrowDownTray aria-hidden />
              {t("audit.csv")}
            </a>
          </Button>
        )}
      </div>
      {may("audit.read") && <AuditFilters query={query} onChange={setQuery} />}
      {error && <LoadProblem problem={error} onRetry={() => void refetch()} />}
      {lines && lines.length > 0 && <AuditTable lines={lines} />}
      {lines?.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-16 text-center">
          {t("audit.empty")}
        </Text>
      )}
      {!lines && !error && <Loading rows={6} />}
      <ShowMore list={list} />
    </Container>
  );
}

export function AuditCrumb() {
  const { t } = useReader();
  return t("audit.title");
}
