import { ArrowDownTray } from "@medusajs/icons";
import { Button, Label, Textarea } from "@medusajs/ui";
import { useId, useState } from "react";
import { DOCUMENT_KINDS } from "../../../people/merchants/document-kind";
import { KEYS } from "../../hooks/keys";
import { useChange } from "../../hooks/use-change";
import { useReader } from "../../hooks/use-reader";
import { type Decision, decideMerchant, type MerchantView, paperAddress } from "../../lib/company-api";
import { Latin } from "../latin";
import { Fact, Facts, Quiet } from "../section";

/** As short and as long as the server takes. */
const REASON_MIN = 3;
const REASON_MAX = 500;

/** What a merchant told, their papers, and the decision: made, or to be made. */
export function MerchantFile({ merchant }: { merchant: MerchantView }) {
  const { t, locale, moment } = useReader();
  const { id, ice, rc, rc_court, cin, user, documents, reason, decided_by, decided_at } = merchant;
  return (
    <div className="flex flex-col gap-y-4">
      <Facts>
        <Fact label={t("company.ice")}>
          <Latin>{ice}</Latin>
        </Fact>
        <Fact label={t("company.rc")}>
          <Latin>{rc}</Latin> · <bdi>{rc_court}</bdi>
        </Fact>
        <Fact label={t("company.cin")}>
          <Latin>{cin}</Latin>
        </Fact>
        <Fact label={t("company.account")}>
          <Latin>{user.email}</Latin>
        </Fact>
        <Fact label={t("company.decidedBy")}>
          {decided_at && (
            <>
              <bdi className="break-all">{decided_by}</bdi> · {moment(decided_at)}
            </>
          )}
        </Fact>
        <Fact label={t("company.reason")}>
          {reason && <span className="whitespace-pre-line break-words">{reason}</span>}
        </Fact>
      </Facts>
      {documents.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {documents.map((paper) => (
            <Button key={paper.id} asChild size="small" variant="secondary">
              <a href={paperAddress(locale, id, paper.id)} download>
                <ArrowDownTray aria-hidden />
                {t("company.open", { kind: t(`company.${paper.kind}`) })}
              </a>
            </Button>
          ))}
        </div>
      )}
      {merchant.state === "submitted" && <DecisionForm merchant={merchant} />}
    </div>
  );
}

function DecisionForm({ merchant }: { merchant: MerchantView }) {
  const { t, locale } = useReader();
  const field = useId();
  const [reason, setReason] = useState("");
  const change = useChange([KEYS.merchants]);
  const { id, revision, documents } = merchant;
  const complete = documents.length === DOCUMENT_KINDS.length;
  const decide = (decision: Decision) =>
    void change.run(() => decideMerchant(locale, id, decision), "company.decideDone");
  return (
    <div className="flex flex-col gap-y-3">
      <Label size="small" htmlFor={field}>
        {t("company.rejectReason")}
      </Label>
      <Textarea
        id={field}
        rows={2}
        dir={reason ? "auto" : undefined}
        maxLength={REASON_MAX}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      {!complete && <Quiet>{t("company.lacking")}</Quiet>}
      <div className="flex flex-wrap justify-end gap-2">
        <Button
          type="button"
          size="small"
          variant="danger"
          disabled={change.busy || reason.trim().length < REASON_MIN}
          onClick={() => decide({ reject: reason.trim(), revision })}
        >
          {t("company.reject")}
        </Button>
        <Button
          type="button"
          size="small"
          disabled={change.busy || !complete}
          onClick={() => decide({ approve: true, revision })}
        >
          {t("company.approve")}
        </Button>
      </div>
    </div>
  );
}
