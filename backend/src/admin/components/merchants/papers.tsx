import { Badge, Text } from "@medusajs/ui";
import { useId } from "react";
import { DOCUMENT_KINDS, type DocumentKind } from "../../../people/merchants/document-kind";
import type { Change } from "../../hooks/use-change";
import { useReader } from "../../hooks/use-reader";
import { type CompanyView, sendPaper } from "../../lib/company-api";
import { Quiet } from "../section";

/** The company's papers: which are there, and a file field for each. */
export function Papers({ company, change }: { company: CompanyView; change: Change }) {
  const { t } = useReader();
  return (
    <section className="flex flex-col gap-y-3 px-6 py-4">
      <Text weight="plus" size="small">
        {t("company.papers")}
      </Text>
      <Quiet>{t("company.papersHint")}</Quiet>
      {DOCUMENT_KINDS.map((kind) => (
        <Paper key={kind} kind={kind} company={company} change={change} />
      ))}
    </section>
  );
}

function Paper({ kind, company, change }: { kind: DocumentKind; company: CompanyView; change: Change }) {
  const { t, locale } = useReader();
  const id = useId();
  const kept = company.documents.some((one) => one.kind === kind);
  const send = (file: File | undefined) => {
    if (file) void change.run(() => sendPaper(locale, kind, file), "company.paperDone");
  };
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <label htmlFor={id} className="txt-compact-small min-w-32">
        {t("company.choose", { kind: t(`company.${kind}`) })}
      </label>
      <Badge size="2xsmall" color={kept ? "green" : "grey"}>
        {t(kept ? "company.kept" : "company.missing")}
      </Badge>
      {company.state !== "approved" && (
        <input
          id={id}
          type="file"
          accept="application/pdf,image/jpeg,image/png"
          disabled={change.busy}
          className="txt-compact-small max-w-full"
          onChange={({ target }) => {
            send(target.files?.[0]);
            // The same file may be chosen again after a refusal.
            target.value = "";
          }}
        />
      )}
    </div>
  );
}
