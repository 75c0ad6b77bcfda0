import { Phone } from "@medusajs/icons";
import { Button } from "@medusajs/ui";
import { useState } from "react";
import { Link } from "react-router-dom";
import type { OpsOrderView } from "../../../admin-ops/order-view";
import { KEYS } from "../../hooks/keys";
import { useMay } from "../../hooks/use-may";
import { useReader } from "../../hooks/use-reader";
import { whatsAppLink } from "../../lib/customer-messages";
import { localPhone } from "../../lib/phone";
import { BlockDrawer } from "../blocked/block-drawer";
import { Latin } from "../latin";
import { Fact, Facts, Section } from "../section";

/** Who ordered: tap to call or to write, and the block of the phone. A masked phone is shown, and leads nowhere. */
export function ContactSection({ view }: { view: OpsOrderView }) {
  const { t } = useReader();
  const { phone, customer_name } = view.order;
  const local = localPhone(phone);
  return (
    <Section title={t("desk.contact.title")} action={local && <Ways view={view} local={local} />}>
      <Facts>
        <Fact label={t("desk.contact.name")}>
          <bdi className="[overflow-wrap:anywhere]">{customer_name}</bdi>
        </Fact>
        <Fact label={t("desk.contact.phone")}>
          <Latin>{local ?? phone}</Latin>
        </Fact>
        <Fact label={t("desk.contact.language")}>{t(`desk.language.${view.order.locale}`)}</Fact>
      </Facts>
      <PhoneBlock view={view} canBlock={local !== null} />
    </Section>
  );
}

function Ways({ view: { order }, local }: { view: OpsOrderView; local: string }) {
  const { t } = useReader();
  const write = whatsAppLink(order);
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button asChild size="small" variant="secondary">
        <a href={`tel:${order.phone}`} aria-label={t("desk.contact.callNumber", { phone: local })}>
          <Phone aria-hidden />
          {t("desk.contact.call")}
        </a>
      </Button>
      {write && (
        <Button asChild size="small" variant="secondary">
          <a href={write} target="_blank" rel="noreferrer">
            {t("desk.contact.whatsapp")}
          </a>
        </Button>
      )}
    </div>
  );
}

function PhoneBlock({ view: { order, block }, canBlock }: { view: OpsOrderView; canBlock: boolean }) {
  const { t, moment } = useReader();
  const may = useMay();
  const [blocking, setBlocking] = useState(false);
  if (!may("orders.status")) return null;
  if (block)
    return (
      <p className="txt-compact-small text-ui-fg-base text-pretty">
        {t(`desk.hold.blocked.${block.reason}`)}.
        {block.expires_at && <> {t("desk.blocked.until", { date: moment(block.expires_at) })}</>}{" "}
        <Link to="/souk-blocked" className="text-ui-fg-base hover:text-ui-fg-subtle underline">
          {t("desk.blocked.list")}
        </Link>
      </p>
    );
  if (!canBlock) return null;
  return (
    <div>
      <Button size="small" variant="transparent" type="button" onClick={() => setBlocking(true)}>
        {t("desk.blocked.blockThis")}
      </Button>
      {blocking && (
        <BlockDrawer
          phone={order.phone}
          stale={[KEYS.order(order.order_id)]}
          onClose={() => setBlocking(false)}
        />
      )}
    </div>
  );
}
