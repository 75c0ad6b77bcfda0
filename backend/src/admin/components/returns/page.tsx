import { Button, Container, Heading } from "@medusajs/ui";
import { useReader } from "../../hooks/use-reader";
import { useReturns, useReturnsDesk } from "../../hooks/use-returns";
import { Loading } from "../loading";
import { LoadProblem } from "../notices";
import { Quiet } from "../section";
import { ParcelInHand } from "./parcel-in-hand";
import { ReturnLists } from "./return-lists";
import { ScanField } from "./scan-field";
import { ScanNoticeLine } from "./scan-notice";

/** Parcels that come back: scanned, judged, and put back in stock. */
export function ReturnsPage() {
  const { t } = useReader();
  const desk = useReturnsDesk();
  const { data, error, refetch } = useReturns();
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="flex flex-col gap-y-1 px-6 py-4">
          <Heading>{t("returns.title")}</Heading>
          <Quiet>{t("returns.subtitle")}</Quiet>
        </div>
        <ScanField onCode={desk.scan} busy={desk.scanning} />
        <ScanNoticeLine notice={desk.notice} />
        {desk.parcels.length > 0 && (
          <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
            <span className="txt-compact-small-plus">
              {t("returns.inHand", { total: desk.parcels.length })}
            </span>
            {desk.parcels.length > 1 && (
              <Button
                size="small"
                type="button"
                isLoading={desk.taking}
                onClick={() => desk.takeIn(desk.parcels)}
              >
                {t("returns.takeAll")}
              </Button>
            )}
          </div>
        )}
        {desk.parcels.map((one) => (
          <ParcelInHand
            key={one.parcel.order_id}
            one={one}
            busy={desk.taking}
            onChange={desk.change}
            onTakeIn={() => desk.takeIn([one])}
            onPutAside={() => desk.putAside(one.parcel.order_id)}
          />
        ))}
      </Container>
      {data && <ReturnLists view={data} />}
      {!data && (
        <Container className="p-0">
          {error ? <LoadProblem problem={error} onRetry={() => void refetch()} /> : <Loading rows={4} />}
        </Container>
      )}
    </div>
  );
}

export function ReturnsCrumb() {
  const { t } = useReader();
  return t("returns.title");
}
