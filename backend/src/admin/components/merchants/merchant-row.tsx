import { Button, Input } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { KEYS } from "../../hooks/keys";
import { useChange } from "../../hooks/use-change";
import { useReader } from "../../hooks/use-reader";
import { decideMerchant, getMerchant, type MerchantLine, paperAddress } from "../../lib/company-api";
import { Latin } from "../latin";
import { Fact, Facts } from "../section";

/** One company with its papers, and the decision while it waits for one. */
export function MerchantRow({ merchant }: { merchant: MerchantLine }) {
  const { t, locale, moment } = useReader();
  const { id, name, ice, rc, rc_court, cin, reason, submitted_at } = merchant;
  const { data } = useQuery({
    queryKey: [...KEYS.merchants, id],
    queryFn: () => getMerchant(locale, id),
  });
  return (
    <li className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <bdi className="txt-compact-small-plus">{name}</bdi>
        <time dateTime={submitted_at} className="txt-compact-small text-ui-fg-subtle">
          {moment(submitted_at)}
        </time>
      </div>
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
        <Fact label={t("company.reason")}>{reason}</Fact>
      </Facts>
      <div className="flex flex-wrap gap-2">
        {data?.documents.map((paper) => (
          <Button key={paper.id} asChild size="small" variant="secondary">
            <a href={paperAddress(id, paper.id)}>{t("company.open", { kind: t(`company.${paper.kind}`) })}</a>
          </Button>
        ))}
      </div>
      {merchant.state === "submitted" && <Decision id={id} />}
    </li>
  );
}

function Decision({ id }: { id: string }) {
  const { t, locale } = useReader();
  const [reason, setReason] = useState("");
  const change = useChange([KEYS.merchants]);
  const decide = (body: Parameters<typeof decideMerchant>[2]) =>
    void change.run(() => decideMerchant(locale, id, body), "company.decideDone");
  return (
    <div className="flex flex-col gap-2 sm:flex-row sm:items-center">
      <Button type="button" size="small" disabled={change.busy} onClick={() => decide({ approve: true })}>
        {t("company.approve")}
      </Button>
      <Input
        aria-label={t("company.rejectReason")}
        placeholder={t("company.rejectReason")}
        size="small"
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <Button
        type="button"
        size="small"
        variant="danger"
        disabled={change.busy || reason.trim().length < 3}
        onClick={() => decide({ reject: reason })}
      >
        {t("company.reject")}
      </Button>
    </div>
  );
}
