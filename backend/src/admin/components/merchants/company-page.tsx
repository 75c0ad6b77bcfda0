import { Alert, Container, Heading, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { DOCUMENT_KINDS } from "../../../people/merchants/document-kind";
import { KEYS } from "../../hooks/keys";
import { useChange } from "../../hooks/use-change";
import { useReader } from "../../hooks/use-reader";
import { getCompany } from "../../lib/company-api";
import { OpsProblem } from "../../lib/ops-problem";
import { Empty } from "../empty";
import { Loading } from "../loading";
import { LoadProblem } from "../notices";
import { Quiet } from "../section";
import { CompanyForm } from "./company-form";
import { Papers } from "./papers";
import { CompanyState } from "./state-badge";

const isOff = (error: unknown): boolean => error instanceof OpsProblem && error.code === "merchants_off";

/** The reader's own company: its details, its papers, and what was decided. */
export function CompanyPage() {
  const { t, locale } = useReader();
  const { data, error, refetch } = useQuery({
    queryKey: KEYS.company,
    queryFn: () => getCompany(locale),
    retry: (tries, problem) => !isOff(problem) && tries < 2,
  });
  const change = useChange([KEYS.company]);
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-col gap-y-1 px-6 py-4">
        <div className="flex flex-wrap items-center gap-2">
          <Heading>{t("company.title")}</Heading>
          {data && <CompanyState state={data.state} />}
        </div>
        <Text size="small" leading="compact" className="text-ui-fg-subtle text-pretty">
          {t("company.subtitle")}
        </Text>
      </div>
      {isOff(error) && <Empty title={t("company.off")} hint={t("company.offHint")} />}
      {error && !isOff(error) && <LoadProblem problem={error} onRetry={() => void refetch()} />}
      {data?.state === "submitted" && (
        <div className="px-6 py-4">
          <Quiet>
            {t(data.documents.length < DOCUMENT_KINDS.length ? "company.waitsPapers" : "company.waits")}
          </Quiet>
        </div>
      )}
      {data?.reason && (
        <div className="px-6 py-4">
          <Alert variant="warning">
            <strong>{t("company.reason")}</strong>
            <p dir="auto" className="whitespace-pre-line break-words text-start">
              {data.reason}
            </p>
          </Alert>
        </div>
      )}
      {data !== undefined && <CompanyForm key={data?.submitted_at} company={data} change={change} />}
      {data && <Papers company={data} change={change} />}
      {data === undefined && !error && <Loading rows={4} />}
    </Container>
  );
}

export function CompanyCrumb() {
  const { t } = useReader();
  return t("company.title");
}
