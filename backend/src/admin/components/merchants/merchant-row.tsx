import { Badge, Button } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { DOCUMENT_KINDS } from "../../../people/merchants/document-kind";
import { KEYS } from "../../hooks/keys";
import { useReader } from "../../hooks/use-reader";
import { getMerchant, type MerchantLine } from "../../lib/company-api";
import { Loading } from "../loading";
import { LoadProblem } from "../notices";
import { MerchantFile } from "./merchant-file";

/** One company of the list; its file opens below it. */
export function MerchantRow({ merchant }: { merchant: MerchantLine }) {
  const { t, moment } = useReader();
  const file = useId();
  const [open, setOpen] = useState(false);
  const { name, submitted_at, papers, user } = merchant;
  return (
    <li className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="flex min-w-0 flex-col gap-y-1">
          <bdi className="txt-compact-small-plus break-words">{name}</bdi>
          <span className="txt-compact-small text-ui-fg-subtle flex flex-wrap gap-x-3 gap-y-1">
            <bdi className="break-all">{user.name ?? user.email}</bdi>
            <time dateTime={submitted_at}>{moment(submitted_at)}</time>
          </span>
        </div>
        <div className="flex items-center gap-x-3">
          <Badge size="2xsmall" color={papers === DOCUMENT_KINDS.length ? "green" : "orange"}>
            {t("company.paperCount", { total: papers })}
          </Badge>
          <Button
            type="button"
            size="small"
            variant="secondary"
            aria-expanded={open}
            aria-controls={file}
            onClick={() => setOpen(!open)}
          >
            {t(open ? "company.hide" : "company.show")}
          </Button>
        </div>
      </div>
      <div id={file}>{open && <OpenFile id={merchant.id} />}</div>
    </li>
  );
}

function OpenFile({ id }: { id: string }) {
  const { locale } = useReader();
  const { data, error, refetch } = useQuery({
    queryKey: [...KEYS.merchants, id],
    queryFn: () => getMerchant(locale, id),
  });
  if (data) return <MerchantFile merchant={data} />;
  return error ? <LoadProblem problem={error} onRetry={() => void refetch()} /> : <Loading rows={2} />;
}
