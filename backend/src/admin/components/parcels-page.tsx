import { Container, Heading, Text } from "@medusajs/ui";
import { useState } from "react";
import type { ParcelsView } from "../../pickups/waiting";
import { useParcelActions, useParcels } from "../hooks/use-parcels";
import { useReader } from "../hooks/use-reader";
import { grouped } from "../lib/choice";
import { Empty } from "./empty";
import { Loading } from "./loading";
import { LoadProblem } from "./notices";
import { ParcelsBar } from "./parcels-bar";
import { ParcelsTable } from "./parcels-table";

/** Parcels that wait in the shop, by carrier: print them, hand them over, have them fetched. */
export function ParcelsPage() {
  const { t } = useReader();
  const { data, error, refetch } = useParcels();
  return (
    <Container className="isolate divide-y p-0">
      <div className="flex flex-col gap-y-1 px-6 py-4">
        <Heading>{t("parcels.title")}</Heading>
        <Text size="small" leading="compact" className="text-ui-fg-subtle text-pretty">
          {t("parcels.subtitle")}
        </Text>
      </div>
      {error && <LoadProblem problem={error} onRetry={() => void refetch()} />}
      {data &&
        (data.parcels.length ? (
          <Waiting view={data} />
        ) : (
          <Empty title={t("parcels.empty")} hint={t("parcels.emptyHint")} />
        ))}
      {!data && !error && <Loading rows={5} />}
    </Container>
  );
}

export function ParcelsCrumb() {
  const { t } = useReader();
  return t("parcels.title");
}

function Waiting({ view }: { view: ParcelsView }) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const actions = useParcelActions();
  // A parcel that has left meanwhile is not chosen any more.
  const chosen = view.parcels.filter(({ shipment_id }) => picked.has(shipment_id));
  return (
    <>
      <ParcelsBar view={view} chosen={chosen} actions={actions} />
      {grouped(view.parcels, ({ carrier }) => carrier).map(([carrier, parcels]) => (
        <ParcelsTable
          key={carrier}
          carrier={carrier}
          parcels={parcels}
          chosen={picked}
          onChoose={setPicked}
          problems={actions.problems}
        />
      ))}
    </>
  );
}
