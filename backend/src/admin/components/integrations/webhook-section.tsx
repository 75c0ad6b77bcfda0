import { toast } from "@medusajs/ui";
import { useSteps } from "../../hooks/use-integrations";
import { useReader } from "../../hooks/use-reader";
import type { Integration } from "../../lib/integrations";
import { Quiet, Section } from "../section";
import { AddressLine } from "./address-line";
import { SwitchRow } from "./switch-row";

interface WebhookSectionProps {
  integration: Integration;
  webhook: NonNullable<Integration["webhook"]>;
}

/** Where the carrier sends its news, to copy, and whether they are taken. */
export function WebhookSection({ integration, webhook }: WebhookSectionProps) {
  const { t } = useReader();
  const { take, running } = useSteps(integration.id);
  const change = async (enabled: boolean) => {
    const done = await take({ kind: "webhook", enabled });
    if (done) toast.success(t(enabled ? "integrations.webhook.onDone" : "integrations.webhook.offDone"));
  };
  const hasPlace = webhook.address.includes("{secret}");
  return (
    <Section title={t("integrations.webhook.title")}>
      <Quiet>{t("integrations.webhook.hint")}</Quiet>
      <AddressLine label={t("integrations.webhook.address")} address={webhook.address} />
      {hasPlace && <Quiet>{t("integrations.webhook.secret")}</Quiet>}
      <SwitchRow
        label={t("integrations.webhook.on")}
        hint={
          integration.webhook_enabled && !webhook.accepts ? t("integrations.webhook.noSecret") : undefined
        }
        checked={integration.webhook_enabled === true}
        busy={running !== null}
        onChange={(enabled) => void change(enabled)}
      />
    </Section>
  );
}
