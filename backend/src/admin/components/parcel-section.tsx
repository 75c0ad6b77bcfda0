import { ArrowUpRightOnBox } from "@medusajs/icons";
import { Button } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { OpsOrderView } from "../../admin-ops/order-view";
import { useMay } from "../hooks/use-may";
import type { OrderActions } from "../hooks/use-order-actions";
import { useParcelActions } from "../hooks/use-parcels";
import { type Reader, useReader } from "../hooks/use-reader";
import { otherCarriers, parcelAction } from "../lib/actions";
import { carrierName } from "../lib/carrier-name";
import { PARCEL_COLOUR, parcelWord } from "../lib/colours";
import { noParcelReason } from "../lib/standing";
import { ActionButton } from "./action-button";
import { CarrierSwitch } from "./carrier-switch";
import { CopyButton } from "./copy-button";
import { Latin } from "./latin";
import { LastError } from "./notices";
import { Fact, Facts, Quiet, Section } from "./section";
import { StateDot } from "./state-dot";

type Shipment = NonNullable<OpsOrderView["shipment"]>;

/** The order's parcel: where it is, what the carrier says, and sending it again. */
export function ParcelSection({ view, actions }: { view: OpsOrderView; actions: OrderActions }) {
  const { t } = useReader();
  const may = useMay();
  const { shipment } = view;
  const action = may("shipments.status") && parcelAction(view, Date.now());
  const word = shipment && parcelWord(shipment);
  return (
    <Section
      title={t("parcel.title")}
      badge={word && <StateDot colour={PARCEL_COLOUR[word]} word={t(`parcel.word.${word}`)} />}
      action={
        action && (
          <ActionButton
            actions={actions}
            kind="ship"
            label={t(`parcel.${action}`)}
            done={t(action === "check" ? "parcel.checkDone" : "parcel.sendDone")}
          />
        )
      }
    >
      {shipment ? (
        <>
          <ParcelFacts shipment={shipment} total={view.order.total} />
          {may("shipments.print") && shipment.tracking_number && <PrintLabel orderId={view.order.order_id} />}
        </>
      ) : (
        <Quiet>{t(`parcel.none.${noParcelReason(view)}`)}</Quiet>
      )}
      {shipment?.last_error && <LastError message={shipment.last_error.message} />}
      {shipment?.last_error?.kind.startsWith("city_") && (
        <CityLink carrier={shipment.carrier} city={view.order.city} />
      )}
      <CarrierSwitch
        carriers={may("shipments.status") ? otherCarriers(view, Date.now()) : []}
        actions={actions}
      />
    </Section>
  );
}

/** A parcel refused for its city is mended at the desk of cities, then sent again here. */
function CityLink({ carrier, city }: { carrier: string; city: string }) {
  const { t } = useReader();
  return (
    <Link
      to={`/souk-cities?${new URLSearchParams({ carrier, q: city })}`}
      className="txt-compact-small text-ui-fg-base hover:text-ui-fg-subtle underline focus-visible:shadow-borders-focus self-start rounded-md outline-none"
    >
      {t("cities.fix")}
    </Link>
  );
}

function ParcelFacts({ shipment, total }: { shipment: Shipment; total: number }) {
  const reader = useReader();
  const { t, money, moment } = reader;
  const { tracking_number, raw_status, status_at, fee, attempts } = shipment;
  const label = linkable(shipment.label_url);
  return (
    <Facts>
      <Fact label={t("parcel.carrier")}>
        <Latin>{carrierName(shipment.carrier)}</Latin>
      </Fact>
      <Fact label={t("parcel.tracking")}>
        {tracking_number && (
          <span className="flex items-center gap-x-1">
            <Latin>{tracking_number}</Latin>
            <CopyButton text={tracking_number} label={t("parcel.copyTracking")} />
          </span>
        )}
      </Fact>
      <Fact label={t("parcel.reference")}>
        <Latin>{shipment.reference}</Latin>
      </Fact>
      <Fact label={t("parcel.status")}>
        {raw_status && (
          <>
            <bdi>{raw_status}</bdi>
            {status_at && <span className="text-ui-fg-subtle block">{moment(status_at)}</span>}
          </>
        )}
      </Fact>
      <Fact label={t("parcel.cod")}>
        <bdi>{cashWords(reader, shipment.cod_amount, total)}</bdi>
      </Fact>
      <Fact label={t("parcel.fee")}>{fee !== null && <bdi>{money(fee)}</bdi>}</Fact>
      <Fact label={t("parcel.attempts")}>{attempts > 1 && attempts}</Fact>
      <Fact label={t("parcel.label")}>{label && <LabelLink url={label} />}</Fact>
    </Facts>
  );
}

/** The parcel's label, the carrier's where it has one; a failure says why. */
function PrintLabel({ orderId }: { orderId: string }) {
  const { t } = useReader();
  const { print, running } = useParcelActions();
  return (
    <div>
      <Button
        size="small"
        variant="secondary"
        type="button"
        isLoading={running !== null}
        onClick={() => void print({ order_ids: [orderId] }, { kind: "labels", format: "carrier" })}
      >
        {t("parcel.printLabel")}
      </Button>
    </div>
  );
}

/** Where the carrier takes no centimes, both amounts. */
function cashWords({ t, money }: Reader, cash: number, total: number): string {
  if (cash === 0 || cash === total) return money(cash);
  return t("parcel.codRounded", { amount: money(cash), total: money(total) });
}

/** A carrier's address is followed only where it is one of the web. */
const linkable = (url: string | null): string | null => (url && /^https?:\/\//.test(url) ? url : null);

function LabelLink({ url }: { url: string }) {
  const { t } = useReader();
  return (
    <a
      href={url}
      target="_blank"
      rel="noreferrer"
      className="text-ui-fg-base hover:text-ui-fg-subtle underline focus-visible:shadow-borders-focus inline-flex items-center gap-x-1 rounded-md outline-none"
    >
      {t("parcel.openLabel")}
      <ArrowUpRightOnBox aria-hidden className="rtl:-scale-x-100" />
    </a>
  );
}
