import { Container } from "@medusajs/ui";
import type { OpsOrderView } from "../../admin-ops/order-view";
import { useMedusaRefresh, useOpsOrder } from "../hooks/use-ops-order";
import { useOrderActions } from "../hooks/use-order-actions";
import { isUnknown } from "../lib/ops-problem";
import { ContactSection } from "./contact/contact-section";
import { TwinsNotice } from "./contact/twins-notice";
import { Loading } from "./loading";
import { NotesSection } from "./notes/notes-section";
import { LoadProblem, NotFollowed } from "./notices";
import { OrderHeader, OrderNotices } from "./order-header";
import { ParcelSection } from "./parcel-section";
import { PaymentSection } from "./payment-section";
import { SheetSection } from "./sheet-section";

/** Souk's card of one order: state and actions, parcel, sheet row, payment. */
export function OrderCard({ orderId }: { orderId: string }) {
  const { data, error, refetch } = useOpsOrder(orderId);
  useMedusaRefresh(data);
  if (!data && isUnknown(error)) return <NotFollowed />;
  return (
    <Container className="divide-y p-0">
      {error && <LoadProblem problem={error} onRetry={() => void refetch()} />}
      {data && <OrderBody view={data} />}
      {!data && !error && <Loading rows={4} />}
    </Container>
  );
}

function OrderBody({ view }: { view: OpsOrderView }) {
  const actions = useOrderActions(view.order.order_id);
  return (
    <>
      <OrderHeader view={view} actions={actions} />
      <OrderNotices view={view} />
      <TwinsNotice view={view} />
      <ContactSection view={view} />
      <ParcelSection view={view} actions={actions} />
      <SheetSection view={view} actions={actions} />
      <PaymentSection view={view} actions={actions} />
      <NotesSection orderId={view.order.order_id} />
    </>
  );
}
